import type { Columns, FeedFrame, FeedMessage, FeedReader, RecordType } from './feed-message.js';
import { bounds } from './feed-type.js';
import { HeadingRows } from './flat-headings.js';
import type { Headings } from './flat-headings.js';
import { problemOf, refuse } from './problem.js';
import type { Subject } from './problem.js';

/** What the reader of a flat file is told. */
export interface FlatReading {
  /** The name of the columns with what reads them; undefined: any lines pass, and they are counted. */
  record: { name: string; type: Pick<RecordType, 'read'> } | undefined;
  /** Its first row must name a template. */
  template?: boolean;
  /** Records that are counted and not read. */
  skip: number;
}

/**
 * Reads a tab-separated file record by record; the first line below the headings is record 1.
 * @param text decoded, piece by piece
 * @throws Refusal where the whole file fails: a required column is missing, a line is too long...
 */
export function* readFlat(text: Iterable<string>, reading: FlatReading): FeedReader {
  const file = new FlatFile(reading);
  let rest = '';
  for (const piece of text) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > bounds.tokenCharacters) tooLong();
    yield lines.flatMap((line) => file.take(line));
  }
  yield [...file.take(rest.replace(/\r$/, '')), ...file.end()];
  return file.frame();
}

const tooLong = () =>
  refuse('beyondBounds', {
    what: `a line has more than ${bounds.tokenCharacters} characters`,
    line: 1,
    column: 1,
  });

class FlatFile {
  readonly #record: FlatReading['record'];
  readonly #skip: number;
  readonly #frame: FeedFrame = { messages: 0, purgeAndReplace: false, warnings: [] };
  readonly #rows: HeadingRows | undefined;
  /** Our names of the columns, in the order of the file; '' for those that are ignored. */
  #names: string[] | undefined;

  constructor({ record, template, skip }: FlatReading) {
    this.#record = record;
    this.#skip = skip;
    this.#rows = record && new HeadingRows(record.name, template ?? false);
  }

  take(line: string): FeedMessage[] {
    if (line.includes('\0')) refuse('undecodable', { charset: 'of text' });
    if (line.trim() === '') return [];
    const cells = line.split('\t', bounds.columns).map((cell) => cell.trim());
    if (this.#names) return this.#takeRecord(cells);
    // Of a file that is only stored, the first line is its headings.
    const headings = this.#rows ? this.#rows.take(cells) : { names: [], warnings: [], records: [] };
    return headings ? this.#begin(headings) : [];
  }

  /** The records that were held back until the headings were known. @throws Refusal where they never were */
  end(): FeedMessage[] {
    return this.#names || !this.#rows ? [] : this.#begin(this.#rows.end());
  }

  frame(): FeedFrame {
    return this.#frame;
  }

  #begin({ names, warnings, records }: Headings): FeedMessage[] {
    this.#names = names;
    this.#frame.warnings = warnings;
    return records.flatMap((cells) => this.#takeRecord(cells));
  }

  #takeRecord(cells: string[]): FeedMessage[] {
    if (++this.#frame.messages > bounds.messages) refuse('tooManyMessages', { limit: bounds.messages });
    return this.#frame.messages > this.#skip ? [this.#read(cells)] : [];
  }

  #read(cells: string[]): FeedMessage {
    const label = String(this.#frame.messages);
    const columns: Record<string, string> = {};
    this.#names!.forEach((name, at) => {
      if (name !== '' && cells[at]) columns[name] = cells[at];
    });
    const about = subjectOf(columns);
    if (!this.#record) return { label, about };
    let wish: unknown;
    const problem = problemOf(() => (wish = this.#record!.type.read(columns)));
    return problem ? { label, about, problem } : { label, about, wish };
  }
}

function subjectOf({ sku, orderId, orderItemId }: Columns): Subject {
  return {
    ...(sku && { SKU: sku.slice(0, 80) }),
    ...(orderId && { AmazonOrderID: orderId.slice(0, 80) }),
    ...(orderItemId && { AmazonOrderItemCode: orderItemId.slice(0, 80) }),
  };
}
