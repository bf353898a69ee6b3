import { cellOf, leavesOf, valueAt } from './cell.js';

/**
 * A list as a table: columns with their names above them for a reader, fields between tabs for a program.
 * @param columns paths of values in an item, such as `total.amount`.
 */
export function showTable(columns: readonly string[], items: readonly unknown[], forReader: boolean): string {
  const rows = items.map((item) => columns.map((column) => cellOf(valueAt(item, column))));
  if (!forReader) return tabbed(rows);
  return rows.length === 0 ? '(none)\n' : aligned([columns.map(heading), ...rows.map((row) => row.map(cut))]);
}

/** One resource: a line for each of its values. */
export function showRecord(record: unknown, forReader: boolean): string {
  const rows = leavesOf(record);
  return forReader ? aligned(rows) : tabbed(rows);
}

const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join('\t')}\n`).join('');

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column]!)))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(widths[column]! - lengthOf(cell))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** Long lists of ids would push all else out of sight; `show` and `--json` have them whole. */
const cut = (cell: string): string =>
  lengthOf(cell) <= WIDEST ? cell : `${[...cell].slice(0, WIDEST - 1).join('')}…`;
const WIDEST = 80;

/** In characters, not in UTF-16 units. */
const lengthOf = (text: string): number => [...text].length;

/** `marketplaceIds` is `MARKETPLACE IDS`. */
const heading = (column: string): string =>
  column
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('.', ' ')
    .toUpperCase();
