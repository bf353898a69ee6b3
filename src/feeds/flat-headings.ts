import { columnsOf, templates } from './feed-type.js';
import type { RecordColumns } from './feed-type.js';
import { Refusal } from './problem.js';
import type { Problem } from './problem.js';

/** Templates have two lines at most above their headings. */
const FIRST_ROWS = 3;

const TEMPLATE = /^TemplateType=(.*)$/i;

/** The headings of a flat file. */
export interface Headings {
  /** Our names of the columns, in the order of the file; '' for those that are ignored. */
  names: string[];
  warnings: Problem[];
  /** Lines that were read with them and are records. */
  records: string[][];
}

/**
 * Finds the headings among the first lines of a file, as its processor counted them: a file from a template has its mark in
 * row 1, and the field names in the last heading row behind that; any other has its headings in the first row that has all
 * that are required.
 */
export class HeadingRows {
  readonly #columns: RecordColumns;
  readonly #needsTemplate: boolean;
  #rows: string[][] = [];

  constructor(record: string, needsTemplate: boolean) {
    this.#columns = columnsOf(record);
    this.#needsTemplate = needsTemplate;
  }

  /** @returns the headings, once they are known. @throws Refusal where there are none, or not those that are required */
  take(cells: string[]): Headings | undefined {
    this.#rows.push(cells);
    const template = this.#template();
    if (template !== undefined) return this.#rows.length === FIRST_ROWS ? this.#ofTemplate() : undefined;
    if (this.#hasRequired(cells)) return this.#found(this.#rows.length - 1);
    return this.#rows.length === FIRST_ROWS ? this.#refuse(this.#rows[0]!) : undefined;
  }

  /** There are no more lines. @throws Refusal as above */
  end(): Headings {
    return this.#template() === undefined ? this.#refuse(this.#rows[0] ?? []) : this.#ofTemplate();
  }

  /** The template that row 1 names, if it does. @throws Refusal where it must and names none that is known */
  #template(): string | undefined {
    const name = TEMPLATE.exec(this.#rows[0]?.[0] ?? '')?.[1]?.trim();
    const isKnown = name !== undefined && templates.has(name.toLowerCase());
    if (this.#needsTemplate && !isKnown) throw new Refusal({ result: 'missingTemplate', values: {} });
    return name;
  }

  #ofTemplate(): Headings {
    const at = this.#rows.findLastIndex((cells, row) => row > 0 && this.#hasRequired(cells));
    return at > 0 ? this.#found(at) : this.#refuse(this.#rows[1] ?? []);
  }

  #found(at: number): Headings {
    const cells = this.#rows[at]!;
    const names = cells.map((cell) => this.#nameOf(cell));
    return { names, warnings: this.#unknown(cells), records: this.#rows.slice(at + 1) };
  }

  #hasRequired(cells: string[]): boolean {
    const names = cells.map((cell) => this.#nameOf(cell));
    return this.#columns.required.every((name) => names.includes(name));
  }

  #nameOf(heading: string): string {
    const wanted = heading.toLowerCase().replaceAll('_', '-');
    const found = Object.entries(this.#columns.columns).find(([, headings]) => headings.includes(wanted));
    return found?.[0] ?? '';
  }

  /** Headings of a row that its kind of file has not; files with hundreds of columns are not asked. */
  #unknown(cells: string[]): Problem[] {
    const { others } = this.#columns;
    if (!others) return [];
    return cells
      .filter((cell) => cell !== '' && this.#nameOf(cell) === '' && !others.includes(cell.toLowerCase()))
      .map((field) => ({ result: 'invalidHeading', values: { field: field.slice(0, 200) } }));
  }

  #refuse(row: string[]): never {
    const { columns, required, namesHeadings } = this.#columns;
    const names = this.#rows.flat().map((cell) => this.#nameOf(cell));
    if (namesHeadings && names.every((name) => name === ''))
      throw new Refusal({ result: 'missingHeadings', values: {} });
    const missing = required
      .filter((name) => !names.includes(name))
      .map((name) => ({ result: 'missingField', values: { field: columns[name]![0]! } }));
    throw new Refusal(missing[0]!, [...missing.slice(1), ...this.#unknown(row)]);
  }
}
