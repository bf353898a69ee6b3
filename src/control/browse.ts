import type { World } from '../world/world.js';
import { DEFAULT_LIMIT } from './page.js';

/** A table to look through, newest row first. The parts are SQL of this folder, never of a request. */
export interface Browse {
  /** Columns of a row. */
  select: string;
  from: string;
  /** The column of the row's id. */
  id: string;
  /** Conditions with one question mark each; one without a value does not count. */
  where: Readonly<Record<string, string | undefined>>;
}

/** One page of rows behind row `after`, and how many there are in all. */
export function browse<Row>(
  world: World,
  { select, from, id, where }: Browse,
  limit = DEFAULT_LIMIT,
  after?: number,
): { rows: Row[]; count: number } {
  const given = Object.entries(where).filter(
    (condition): condition is [string, string] => condition[1] !== undefined,
  );
  const conditions = given.map(([condition]) => condition);
  const values = given.map(([, value]) => value);
  const whereOf = (all: readonly string[]) => (all.length > 0 ? `WHERE ${all.join(' AND ')}` : '');
  const { count } = world.database.get<{ count: number }>(
    `SELECT count(*) AS count FROM ${from} ${whereOf(conditions)}`,
    ...values,
  )!;
  const rows = world.database.all<Row>(
    `SELECT ${select} FROM ${from} ${whereOf([...conditions, `${id} < ?`])} ORDER BY ${id} DESC LIMIT ?`,
    ...values,
    after ?? Number.MAX_SAFE_INTEGER,
    limit,
  );
  return { rows, count };
}
