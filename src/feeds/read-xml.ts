import { createXmlParser } from './bounded-xml.js';
import type { XmlHandler } from './bounded-xml.js';
import { childOf, missing, oneOf, textOf } from './element.js';
import type { Element } from './element.js';
import type { Position } from './fault-place.js';
import type { FeedFrame, FeedMessage, FeedReader, MessageType } from './feed-message.js';
import { bounds } from './feed-type.js';
import { MessageTree } from './message-tree.js';
import { problemOf, refuse } from './problem.js';
import type { Subject } from './problem.js';

/** What the reader of an XML feed is told. */
export interface XmlReading {
  /** The element of each message with what reads it; undefined: any XML passes, and its messages are counted. */
  message: { name: string; type: Pick<MessageType, 'read'> } | undefined;
  /** What its MerchantIdentifier may be. */
  merchants: readonly string[];
  /** What is said where it is another; absent: what most feeds say. */
  wrongMerchant?: string | undefined;
  /** Messages that are counted and not read. */
  skip: number;
}

/**
 * Reads an XML feed message by message.
 * @param text decoded, piece by piece
 * @throws Refusal where the whole feed fails: not well-formed, another root, another's merchant identifier...
 */
export function* readXml(text: Iterable<string>, reading: XmlReading): FeedReader {
  const envelope = new Envelope(reading);
  const parser = createXmlParser(envelope);
  for (const piece of text) {
    parser.write(piece);
    yield envelope.take();
  }
  parser.end();
  yield envelope.take();
  return envelope.frame(parser.position());
}

/** Where the parts of an envelope lie: the root, then Header, MessageType and Message, then what they hold. */
const ROOT = 1;
const PART = 2;

class Envelope implements XmlHandler {
  readonly #reading: XmlReading;
  readonly #frame: FeedFrame = { messages: 0, purgeAndReplace: false, warnings: [] };
  #ready: FeedMessage[] = [];
  #path: string[] = [];
  #words = '';
  #tree: MessageTree | undefined;
  #merchant = '';

  constructor(reading: XmlReading) {
    this.#reading = reading;
  }

  /** The messages that were read since the last call. */
  take(): FeedMessage[] {
    return this.#ready.splice(0);
  }

  frame(end: Position): FeedFrame {
    if (this.#frame.messages === 0) this.#checkMerchant(end);
    return this.#frame;
  }

  open(name: string, attributes: Record<string, string>, at: Position): void {
    this.#words = '';
    this.#path.push(name);
    if (this.#path.length === ROOT) this.#checkRoot(name, at);
    if (this.#path.length === PART && name === 'Message') this.#beginMessage(at);
    this.#tree?.open(name, attributes, at);
  }

  text(text: string): void {
    if (this.#tree) this.#tree.text(text);
    else this.#words += text;
  }

  close(at: Position): void {
    const message = this.#tree?.close(at);
    if (message) this.#endMessage(message);
    else if (!this.#tree) this.#readWords(at);
    this.#path.pop();
  }

  #checkRoot(name: string, at: Position): void {
    if (this.#reading.message && name !== 'AmazonEnvelope') refuse('wrongRoot', { element: name, ...at });
  }

  /** What stands outside the messages. */
  #readWords(at: Position): void {
    const value = this.#words.trim();
    this.#words = '';
    const { message } = this.#reading;
    switch (this.#path.slice(ROOT).join('/')) {
      case 'Header/MerchantIdentifier':
        this.#merchant = value;
        return this.#checkMerchant(at);
      case 'PurgeAndReplace':
        this.#frame.purgeAndReplace = value === 'true' || value === '1';
        return;
      case 'MessageType':
        if (message && value !== message.name)
          refuse('wrongMessageType', { found: value, expected: message.name });
    }
  }

  #checkMerchant({ line, column }: Position): void {
    const { message, merchants, wrongMerchant = 'wrongMerchant' } = this.#reading;
    if (message && !merchants.includes(this.#merchant)) refuse(wrongMerchant, { line, column });
  }

  #beginMessage(at: Position): void {
    if (this.#frame.messages === 0) this.#checkMerchant(at);
    if (++this.#frame.messages > bounds.messages) refuse('tooManyMessages', { limit: bounds.messages });
    // Also where it is only counted: the bounds hold for every message.
    this.#tree = new MessageTree();
  }

  #endMessage(message: Element): void {
    this.#tree = undefined;
    if (this.#frame.messages > this.#reading.skip) this.#ready.push(this.#read(message));
  }

  #read(message: Element): FeedMessage {
    const { message: expected } = this.#reading;
    const id = textOf(message, 'MessageID');
    const read: FeedMessage = {
      label: id !== undefined && /^\d{1,20}$/.test(id) ? id : String(this.#frame.messages),
      about: {},
    };
    if (!expected) return read;
    const content = childOf(message, expected.name);
    if (content) read.about = subjectOf(content);
    const problem = problemOf(() => {
      const operation = oneOf(message, 'OperationType', ['Update', 'Delete', 'PartialUpdate']) ?? 'Update';
      read.wish = expected.type.read(content ?? missing(message, expected.name), operation);
    });
    return problem ? { label: read.label, about: read.about, problem } : read;
  }
}

function subjectOf(content: Element): Subject {
  const SKU = textOf(content, 'SKU') ?? textOf(content, 'ParentSKU');
  const AmazonOrderID = textOf(content, 'AmazonOrderID');
  return {
    ...(SKU && { SKU: SKU.slice(0, 80) }),
    ...(AmazonOrderID && { AmazonOrderID: AmazonOrderID.slice(0, 80) }),
  };
}
