import type * as yamlLibrary from 'yaml';
import { lazily } from '../../model/lazy-module.js';

const yaml = lazily<typeof yamlLibrary>('yaml');

/** What the lexer puts before a scalar, whose text may look like anything. */
const SCALAR = '\x1f';
/** What it yields that does not stand in the text. */
const MARKS = new Set([SCALAR, '\x02', '\x18']);

/**
 * Where a text of YAML goes deeper than `limit` levels, as an offset; undefined where it does not. The parser recurses, and a
 * text of brackets would end the process, so this looks at its tokens before the parser does.
 */
export function tooDeepAt(text: string, limit: number): number | undefined {
  const depth = new Depth();
  let offset = 0;
  let scalar = false;
  for (const token of new (yaml().Lexer)().lex(text)) {
    if (!MARKS.has(token)) {
      depth.see(token, scalar);
      if (depth.levels > limit) return offset;
      offset += token.length;
    }
    scalar = token === SCALAR;
  }
  return undefined;
}

/** Counts open brackets and, outside of them, the columns at which something began that is not over yet. */
class Depth {
  #brackets = 0;
  readonly #columns: number[] = [];
  #column = 0;
  /** Only white space stood in this line so far. */
  #blank = true;

  get levels(): number {
    return this.#brackets + this.#columns.length;
  }

  see(token: string, scalar: boolean): void {
    const bracket = !scalar && '[]{}'.includes(token);
    if (bracket) this.#brackets = Math.max(0, this.#brackets + ('[{'.includes(token) ? 1 : -1));
    else if (this.#brackets === 0 && this.#begins(token, scalar)) this.#begin();
    const line = token.lastIndexOf('\n') + 1;
    if (token.trim() !== '') this.#blank = false;
    if (line > 0) this.#blank = line === token.length;
    this.#column = line > 0 ? token.length - line : this.#column + token.length;
  }

  /** A dash (or question mark) opens a level wherever it stands, anything else where it is the first in its line. */
  #begins(token: string, scalar: boolean): boolean {
    if (!scalar && (token === '-' || token === '?')) return true;
    return this.#blank && token.trim() !== '' && !token.startsWith('#');
  }

  #begin(): void {
    while ((this.#columns.at(-1) ?? -1) >= this.#column) this.#columns.pop();
    this.#columns.push(this.#column);
  }
}
