import { isObject } from './attributes/attribute.js';
import type { FeedMessage, FeedReader } from './feed-message.js';
import { bounds } from './feed-type.js';
import type { JsonType } from './json/json-type.js';
import { problemOf, refuse } from './problem.js';

/** What the reader of a JSON feed is told. */
export interface JsonReading {
  type: Pick<JsonType, 'read'>;
  /** Whose feed it must be. */
  sellerId: string;
  /** Messages that are counted and not read. */
  skip: number;
}

/** It is read as a whole, so that it is bounded as one; what Amazon takes is not known. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Messages in a slice. */
const SLICE = 100;

const VERSION = '2.0';

/**
 * Reads a JSON feed: a header, and a list of messages.
 * @param text decoded, piece by piece
 * @throws Refusal where the whole feed fails: it is no JSON, or its header is another's
 */
export function* readJson(text: Iterable<string>, { type, sellerId, skip }: JsonReading): FeedReader {
  let whole = '';
  for (const piece of text) {
    whole += piece;
    if (whole.length > MOST_CHARACTERS)
      refuse('beyondBounds', { what: `it has more than ${MOST_CHARACTERS} characters`, line: 1, column: 1 });
    yield [];
  }
  const messages = messagesIn(whole, sellerId);
  const seen = new Set<unknown>();
  for (let at = 0; at < messages.length; at += SLICE) {
    const slice = messages
      .slice(at, at + SLICE)
      .map((message, index) => read(type, message, at + index, seen));
    yield slice.slice(Math.max(0, skip - at));
  }
  return { messages: messages.length, purgeAndReplace: false, warnings: [] };
}

function messagesIn(text: string, sellerId: string): unknown[] {
  const feed = parsed(text);
  if (!isObject(feed)) return invalid('it', 'has to be an object');
  const { header, messages } = feed;
  if (!isObject(header)) return invalid('header', 'is missing');
  if (header.sellerId !== sellerId) invalid('header.sellerId', 'is not the seller who submits the feed');
  if (header.version !== VERSION) invalid('header.version', `has to be ${VERSION}`);
  if (!Array.isArray(messages)) return invalid('messages', 'have to be a list');
  if (messages.length > bounds.messages) refuse('tooManyMessages', { limit: bounds.messages });
  return messages;
}

const invalid = (attribute: string, reason: string): never => refuse('jsonInvalid', { attribute, reason });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('jsonIllFormed', { fault: (error as Error).message.slice(0, 200) });
  }
}

/** A message whose id is none, or was there before, goes by its number. */
function read(type: JsonReading['type'], message: unknown, at: number, seen: Set<unknown>): FeedMessage {
  const given = isObject(message) ? message : {};
  const { messageId, sku } = given;
  const isId = Number.isSafeInteger(messageId) && Number(messageId) > 0 && !seen.has(messageId);
  seen.add(messageId);
  const about = typeof sku === 'string' ? { SKU: sku.slice(0, 80) } : {};
  const common = { label: String(isId ? messageId : at + 1), about };
  let wish: unknown;
  const problem = problemOf(() => {
    if (!isId)
      refuse('attributeInvalid', {
        attribute: 'messageId',
        reason: 'it has to be a whole number that comes once',
      });
    wish = type.read(given);
  });
  return problem ? { ...common, problem } : { ...common, wish };
}
