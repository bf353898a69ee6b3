import type { Columns, FeedFrame, FeedMessage, FeedReader, RecordType } from './feed-message.js';
import { bounds, columnsOf } from './feed-type.js';
import type { RecordColumns } from './feed-type.js';
import { problemOf, refuse } from './problem.js';
import type { Problem, Subject } from './problem.js';

/** What the reader of a flat file is told. */
export interface FlatReading {
  /** The name of the columns with what reads them; undefined: any lines pass, and they are counted. */
  record: { name: string; type: Pick<RecordType, 'read'> } | undefined;
  /** Records that are counted and not read. */
  skip: number;
}

/** Templates have up to two lines above their headings. */
const HEADING_LINES = 3;

/**
 * Reads a tab-separated file record by record; the first line below the headings is record 1.
 * @param text decoded, piece by piece
 * @throws Refusal where the whole file fails: a required column is missing, a line is too long...
 */
export function* readFlat(text: Iterable<string>, { record, skip }: FlatReading): FeedReader {
  const file = new FlatFile(record);
  let rest = '';
  for (const piece of text) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > bounds.tokenCharacters) tooLong();
    yield lines.flatMap((line) => file.take(line, skip));
  }
  yield file.take(rest.replace(/\r$/, ''), skip);
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
  readonly #columns: RecordColumns | undefined;
  readonly #frame: FeedFrame = { messages: 0, purgeAndReplace: false, warnings: [] };
  /** Our names of the columns, in the order of the file; '' for those that are ignored. */
  #names: string[] | undefined;
  #above: string[][] = [];

  constructor(record: FlatReading['record']) {
    this.#record = record;
    this.#columns = record && columnsOf(record.name);
  }

  take(line: string, skip: number): FeedMessage[] {
    if (line.includes('\0')) refuse('undecodable', { charset: 'of text' });
    if (line.trim() === '') return [];
    const cells = line.split('\t', bounds.columns).map((cell) => cell.trim());
    if (!this.#names) {
      this.#takeHeading(cells);
      return [];
    }
    if (++this.#frame.messages > bounds.messages) refuse('tooManyMessages', { limit: bounds.messages });
    return this.#frame.messages > skip ? [this.#read(cells)] : [];
  }

  frame(): FeedFrame {
    if (!this.#names) this.#refuseHeading();
    return this.#frame;
  }

  /** The headings are the first line that has a required column; lines above it belong to the template. */
  #takeHeading(cells: string[]): void {
    if (!this.#columns) {
      this.#names = [];
      return;
    }
    const names = cells.map((cell) => this.#nameOf(cell));
    this.#above.push(cells);
    if (this.#columns.required.every((name) => names.includes(name))) {
      this.#names = names;
      if (this.#columns.others) this.#frame.warnings = this.#unknownHeadings(cells, names);
    } else if (this.#above.length === HEADING_LINES) this.#refuseHeading();
  }

  #nameOf(heading: string): string {
    const wanted = heading.toLowerCase().replaceAll('_', '-');
    const found = Object.entries(this.#columns!.columns).find(([, headings]) => headings.includes(wanted));
    return found?.[0] ?? '';
  }

  #unknownHeadings(cells: string[], names: string[]): Problem[] {
    return cells
      .filter((cell, at) => cell !== '' && !names[at] && !this.#columns!.others!.includes(cell.toLowerCase()))
      .map((field) => ({ result: 'invalidHeading', values: { field: field.slice(0, 200) } }));
  }

  #refuseHeading(): void {
    if (!this.#columns) return;
    const names = this.#above.flat().map((cell) => this.#nameOf(cell));
    const { columns, required } = this.#columns;
    const field = required.find((name) => !names.includes(name)) ?? required[0]!;
    refuse('missingField', { field: columns[field]![0]! });
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
