import type * as fastXmlParser from 'fast-xml-parser';
import { lazily } from '../model/lazy-module.js';
import { bounds } from './feed-type.js';

const library = lazily<typeof fastXmlParser>('fast-xml-parser');

/** Where something stands in a document, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** More than is read between two tags, unless it is text and text again; then only the parser's place is known. */
const MAX_WINDOW = 3 * bounds.tokenCharacters;

/**
 * Finds where XML is broken. The parser that reads feeds stops where it can no longer make sense of them: at a bare `&` it
 * gathers the name of an entity, so that is the end of the feed, or the next `;`. So what was read since the last tag is
 * kept, and the validator of another library looks for the fault in that: never in the whole of a feed.
 */
export class FaultPlace {
  #pieces: string[] = [];
  #length = 0;
  /** How many characters of the feed lie before what is kept. */
  #before = 0;
  /** Where the last tag ended, in characters from the beginning of the feed, and as a place. */
  #tagEnd = 0;
  #tagPlace: Position = { line: 1, column: 1 };

  /** To be told what is read, before it is. */
  reads(piece: string): void {
    if (this.#tagEnd >= this.#before + this.#length || this.#length > MAX_WINDOW) {
      this.#before += this.#length;
      this.#pieces = [];
      this.#length = 0;
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** To be told where a tag ended. */
  tagEnds(offset: number, place: Position): void {
    this.#tagEnd = offset;
    this.#tagPlace = place;
  }

  /**
   * Where the fault is that the parser stopped for, at a place and so many characters from the beginning.
   * @param open the names of the elements that were open at the last tag
   */
  of(stopped: Position, offset: number, open: readonly string[]): Position {
    const { at } = this.#look(offset, open) ?? {};
    return at && isBefore(at, stopped) ? at : stopped;
  }

  /** Where a bare `&` is that the parser has gathered an entity behind. */
  ofBareAmpersand(offset: number, open: readonly string[]): Position | undefined {
    const fault = this.#look(offset, open);
    return fault?.code === 'InvalidChar' ? fault.at : undefined;
  }

  #look(offset: number, open: readonly string[]): { code: string; at: Position } | undefined {
    if (this.#tagEnd < this.#before) return undefined;
    const window = this.#pieces.join('').slice(this.#tagEnd - this.#before, offset - this.#before);
    // Inside of the elements that are open, on the same line.
    const around = open.map((name) => `<${name}>`).join('');
    const found = bareInTag(window) ?? validated(around, window);
    if (!found) return undefined;
    const { code, line, column } = found;
    // What ends with the window, and not in it: tags that are still open, and one that is cut off.
    if (column < 1 || (code !== 'InvalidChar' && code !== 'InvalidTag')) return undefined;
    const start = this.#tagPlace;
    const at = { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
    return { code, at };
  }
}

/** What the validator finds in what was read inside of some tags: a place in it. */
function validated(around: string, window: string): ({ code: string } & Position) | undefined {
  const found = library().XMLValidator.validate(around + window);
  if (found === true) return undefined;
  const { code, line, col } = found.err;
  return { code, line, column: line === 1 ? col - around.length : col };
}

/** A bare `&` in an attribute of the first tag, where the validator looks for none; none in the text before it, where it does. */
function bareInTag(window: string): ({ code: string } & Position) | undefined {
  const [, text, tag] = /^([^<]*)(<[^<>!?][^<>]*)/.exec(window) ?? [];
  if (text === undefined || tag === undefined || BARE.test(text)) return undefined;
  const at = tag.search(BARE);
  if (at < 0) return undefined;
  const lines = (text + tag.slice(0, at)).split('\n');
  return { code: 'InvalidChar', line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** An `&` that begins no reference. */
const BARE = /&(?!#\d+;|#x[\dA-Fa-f]+;|[A-Za-z_:][\w:.-]*;)/;

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
