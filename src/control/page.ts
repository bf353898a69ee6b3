import { Problem } from './problem.js';

/** What `?limit=&after=` say. */
export interface Paging {
  limit?: number;
  after?: string;
}

/** A page of a list, and how many there are in all. */
export interface Page<Item> {
  items: Item[];
  count: number;
}

export const DEFAULT_LIMIT = 100;

/** A page of a list that is at hand whole, behind the one whose id is `after`. Only what is shown is made. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  { limit = DEFAULT_LIMIT, after }: Paging,
  show: (row: Row) => Item,
): Page<Item> {
  const start = after === undefined ? 0 : rows.findIndex((row) => idOf(row) === after) + 1;
  if (after !== undefined && start === 0) throw noSuchPlace(after);
  return { items: rows.slice(start, start + limit).map(show), count: rows.length };
}

/** 400: `after` names nothing that the list has. */
export const noSuchPlace = (after: string): Problem =>
  new Problem(400, 'The request is not valid; see findings.', [
    { in: 'query', path: '/after', message: `${after} is not in this list` },
  ]);

/** `after` of a list whose ids are numbers of rows. */
export function readRow(after: string | undefined): number | undefined {
  if (after === undefined) return undefined;
  if (!/^\d{1,15}$/.test(after)) throw noSuchPlace(after);
  return Number(after);
}
