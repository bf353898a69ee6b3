import { decodeFormText } from './percent.js';

/** One `name=value` pair: decoded, and with the escapes as they were sent. */
export interface Pair {
  name: string;
  value: string;
  sentName: string;
  sentValue: string;
}

interface Read {
  pairs: readonly Pair[];
  first: ReadonlyMap<string, string>;
  bareEquals: string | undefined;
}

/** The parameters of a request, from its query and its form body, in the order sent. They are read when first asked for. */
export class Parameters {
  readonly #texts: readonly string[];
  #read: Read | undefined;

  constructor(...texts: string[]) {
    this.#texts = texts;
  }

  get pairs(): readonly Pair[] {
    return (this.#read ??= read(this.#texts)).pairs;
  }

  /** The text, as sent, whose value holds a bare `=`: MWS refused the whole query string for it. */
  get bareEquals(): string | undefined {
    return (this.#read ??= read(this.#texts)).bareEquals;
  }

  /** The value of a name; given twice, the first counts, and both are signed. */
  get(name: string): string | undefined {
    return (this.#read ??= read(this.#texts)).first.get(name);
  }

  /** Every name with its (first) value. */
  entries(): IterableIterator<[string, string]> {
    return (this.#read ??= read(this.#texts)).first.entries();
  }

  get size(): number {
    return (this.#read ??= read(this.#texts)).first.size;
  }

  /** How many characters were sent. */
  get length(): number {
    return this.#texts.reduce((sum, text) => sum + text.length, 0);
  }

  /** Keeps what was sent and nothing else: for those that are kept long and seldom asked again. */
  fold(): this {
    this.#read = undefined;
    return this;
  }
}

function read(texts: readonly string[]): Read {
  const pairs: Pair[] = [];
  const first = new Map<string, string>();
  let bareEquals: string | undefined;
  for (const text of texts) {
    if (text === '') continue;
    for (const piece of text.split('&')) {
      // A pair without name and value (`&&`, a leading `&`) is nothing: it is neither signed nor read.
      if (piece === '' || piece === '=') continue;
      const at = piece.indexOf('=');
      const pair = pairOf(piece, at < 0 ? piece.length : at);
      if (bareEquals === undefined && pair.sentValue.includes('=')) bareEquals = text;
      pairs.push(pair);
      if (!first.has(pair.name)) first.set(pair.name, pair.value);
    }
  }
  return { pairs, first, bareEquals };
}

function pairOf(piece: string, at: number): Pair {
  const sentName = piece.slice(0, at);
  const sentValue = piece.slice(at + 1);
  return { name: decodeFormText(sentName), value: decodeFormText(sentValue), sentName, sentValue };
}
