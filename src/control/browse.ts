import type { World } from '../world/world.js';
import { DEFAULT_LIMIT, noSuchPlace } from './page.js';

/** A table to look through, newest row first if nothing else is said. The parts are SQL of this folder, never of a request. */
export interface Browse {
  /** Columns of a row. */
  select: string;
  /** The table itself: conditions and order are about its columns. */
  from: string;
  /** What else the columns of a row come from, a row for each; nothing is counted by it. */
  join?: string;
  /** The column of the row's id. */
  id: string;
  /** Conditions with one question mark each; one without a value does not count. */
  where: Readonly<Record<string, string | number | undefined>>;
  /** What to sort by, with the id where it is equal. */
  sort?: Sort | undefined;
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** One page of rows behind row `after`, and how many there are in all. */
export function browse<Row>(
  world: World,
  table: Browse,
  limit = DEFAULT_LIMIT,
  after?: number,
): { rows: Row[]; count: number } {
  const { select, from, join = '', id, where, sort } = table;
  const given = Object.entries(where).filter(
    (condition): condition is [string, string | number] => condition[1] !== undefined,
  );
  const conditions = given.map(([condition]) => condition);
  const values = given.map(([, value]) => value);
  const { count } = world.database.get<{ count: number }>(
    `SELECT count(*) AS count FROM ${from} ${whereOf(conditions)}`,
    ...values,
  )!;
  const place = after === undefined ? undefined : placeOf(world, table, after);
  const rows = world.database.all<Row>(
    `SELECT ${select} FROM ${from} ${join} ${whereOf([...conditions, ...(place ? [place.behind] : [])])} ${orderOf(id, sort)} LIMIT ?`,
    ...values,
    ...(place?.values ?? []),
    limit,
  );
  return { rows, count };
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

function orderOf(id: string, sort: Sort | undefined): string {
  const direction = sort && !sort.descending ? 'ASC' : 'DESC';
  return `ORDER BY ${sort ? `${sort.column} ${direction}, ` : ''}${id} ${direction}`;
}

/** What is behind a row in the order of the table. @throws where it is sorted by something that the row does not have. */
function placeOf(world: World, { from, id, sort }: Browse, after: number) {
  if (!sort) return { behind: `${id} < ?`, values: [after] };
  const row = world.database.get<{ value: string | number }>(
    `SELECT ${sort.column} AS value FROM ${from} WHERE ${id} = ?`,
    after,
  );
  if (!row) throw noSuchPlace(String(after));
  return {
    behind: `(${sort.column}, ${id}) ${sort.descending ? '<' : '>'} (?, ?)`,
    values: [row.value, after],
  };
}

/** What a query may sort by: the columns by their words. `-` before a word: the highest first. */
export function sortOf(
  columns: Readonly<Record<string, string>>,
  word: string | undefined,
): Sort | undefined {
  if (word === undefined) return undefined;
  const descending = word.startsWith('-');
  return { column: columns[descending ? word.slice(1) : word]!, descending };
}

/** The words of `sortOf`. */
export const sortWords = (columns: Readonly<Record<string, string>>): string[] =>
  Object.keys(columns).flatMap((word) => [word, `-${word}`]);

/** Where in an index the values stand that begin with a text. */
export const rangeOf = (text: string): [from: string, before: string] => [text, `${text}\u{10FFFF}`];

/** The conditions that a column begins with a text. */
export function beginsWith(column: string, text: string | undefined): Browse['where'] {
  const [from, before] = text === undefined ? [] : rangeOf(text);
  return { [`${column} >= ?`]: from, [`${column} < ?`]: before };
}
