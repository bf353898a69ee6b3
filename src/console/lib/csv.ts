/** A row of a table: its cells by the names of their columns. */
type Row = Readonly<Record<string, string>>;

/**
 * Items as CSV (RFC 4180): a column for every field that any of them has, those of objects within objects by their path, such
 * as `total.amount`. A list is one cell, of JSON unless it holds plain values.
 */
export function csvOf(items: readonly unknown[]): string {
  const rows = items.map((item) => cellsOf(item));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellsOf(value: unknown, path = ''): Row {
  if (value === null || value === undefined) return path === '' ? {} : { [path]: '' };
  if (Array.isArray(value)) return { [path]: listCell(value) };
  if (typeof value !== 'object') return { [path || 'value']: String(value) };
  const parts = Object.entries(value).map(([name, each]) => cellsOf(each, path ? `${path}.${name}` : name));
  return Object.assign({}, ...parts) as Row;
}

const listCell = (values: readonly unknown[]): string =>
  values.every((each) => typeof each !== 'object') ? values.join(' ') : JSON.stringify(values);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
