import { decodeFormText } from './percent.js';

/** One `name=value` pair: decoded, and with the escapes as they were sent. */
export interface Pair {
  name: string;
  value: string;
  sentName: string;
  sentValue: string;
}

/** The parameters of a request, from its query and its form body, in the order sent. */
export class Parameters {
  readonly pairs: readonly Pair[];
  readonly #first = new Map<string, string>();
  /** The first pair whose value holds a bare `=`, as sent: MWS refused the whole query string for it. */
  readonly bareEquals: string | undefined;

  constructor(...texts: string[]) {
    const pairs: Pair[] = [];
    let bareEquals: string | undefined;
    for (const text of texts) {
      for (const piece of text.split('&')) {
        const at = piece.indexOf('=');
        // A pair without name and value (`&&`, a leading `&`) is nothing: it is neither signed nor read.
        if (piece === '' || piece === '=') continue;
        const pair = pairOf(piece, at < 0 ? piece.length : at);
        if (bareEquals === undefined && pair.sentValue.includes('=')) bareEquals = text;
        pairs.push(pair);
        // Given twice, the first counts; both are signed.
        if (!this.#first.has(pair.name)) this.#first.set(pair.name, pair.value);
      }
    }
    this.pairs = pairs;
    this.bareEquals = bareEquals;
  }

  get(name: string): string | undefined {
    return this.#first.get(name);
  }

  /** Every name with its (first) value. */
  entries(): IterableIterator<[string, string]> {
    return this.#first.entries();
  }

  get size(): number {
    return this.#first.size;
  }
}

function pairOf(piece: string, at: number): Pair {
  const sentName = piece.slice(0, at);
  const sentValue = piece.slice(at + 1);
  return { name: decodeFormText(sentName), value: decodeFormText(sentValue), sentName, sentValue };
}
