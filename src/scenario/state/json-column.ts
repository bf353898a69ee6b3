/** What a column of a row holds. */
export type Cell = string | number | null;

/** Text that is JSON of a map or a list stands as that, if it comes back as it was. */
export function jsonColumn(cell: Cell): unknown {
  if (typeof cell !== 'string' || !/^[{[]/.test(cell)) return cell;
  try {
    const value: unknown = JSON.parse(cell);
    return JSON.stringify(value) === cell ? value : cell;
  } catch {
    return cell;
  }
}

/** What stands in the row. */
export const cellOf = (given: unknown): Cell =>
  typeof given === 'object' && given !== null
    ? JSON.stringify(given)
    : typeof given === 'boolean'
      ? Number(given)
      : (given as Cell);
