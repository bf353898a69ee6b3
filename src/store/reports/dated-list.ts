import type { MwsRegion } from '../../model/load.js';
import type { World } from '../../world/world.js';

/** A table that is listed newest first, seller by seller. Its parts are SQL of this folder, never of a request. */
export interface DatedTable {
  table: 'report_requests' | 'reports' | 'feeds';
  date: 'submitted_at' | 'available_at';
  index: string;
  /** The columns that lists are filtered by, each with its index; the first that a query has leads. */
  leads: Readonly<Record<string, string>>;
  /** Further filters by name: conditions with one `?`, which is a JSON list of values. */
  conditions?: Readonly<Record<string, string>>;
}

/** Which rows a list is of; both dates are included, in milliseconds. */
export interface DatedQuery {
  seller: number;
  /** Rows of this region and of none; absent: of all. */
  region?: MwsRegion | undefined;
  from: number;
  to: number;
  /** By column, or name of a condition: one of these values. */
  filters: Readonly<Record<string, readonly (string | number)[] | undefined>>;
}

/** A place in a list: its date, and the row for those with the same date. */
export interface DatedPlace {
  at: number;
  id: number;
}

type Values = (string | number)[];

const REGION = 'region';

/**
 * The rows of one page, newest first. Each value of the leading filter is a range of one index, read no further than a
 * page; the ranges are merged.
 */
export function listDated(
  world: World,
  table: DatedTable,
  query: DatedQuery,
  { after, limit }: { after?: DatedPlace; limit: number },
): DatedPlace[] {
  const { at, id } = after ?? { at: query.to, id: Number.MAX_SAFE_INTEGER };
  const to = Math.min(query.to, at);
  return rangesOf({ ...query, to }, table)
    .flatMap(({ lead, others, values }) =>
      world.database
        .tuples<[number, number]>(listQuery(table, lead, others), ...values, at, id, limit)
        .map(([row, date]) => ({ id: row, at: date })),
    )
    .sort((a, b) => b.at - a.at || b.id - a.id)
    .slice(0, limit);
}

/** How many rows there are on all pages. */
export const countDated = (world: World, table: DatedTable, query: DatedQuery): number =>
  rangesOf(query, table)
    .flatMap(({ lead, others, values }) =>
      world.database.numbers(`SELECT count(*) ${rangeOf(table, lead, others)}`, ...values),
    )
    .reduce((sum, count) => sum + count, 0);

/** `LIMIT ? + 0`: SQLite plans by the value of a bare bound limit, and so would compile the statement on every call. */
export function listQuery(table: DatedTable, lead: string | undefined, others: readonly string[]): string {
  const { date } = table;
  return `SELECT id, ${date} ${rangeOf(table, lead, others)} AND (${date} < ? OR id < ?) ORDER BY ${date} DESC, id DESC LIMIT ? + 0`;
}

function rangeOf(
  { table, date, index, leads, conditions: further = {} }: DatedTable,
  lead: string | undefined,
  others: readonly string[],
): string {
  const conditions = [
    'seller = ?',
    ...(lead === undefined ? [] : [`${lead} = ?`]),
    `${date} >= ? AND ${date} <= ?`,
    ...others.map((name) => further[name] ?? conditionOn(name)),
  ];
  return `FROM ${table} INDEXED BY ${lead === undefined ? index : leads[lead]!} WHERE ${conditions.join(' AND ')}`;
}

/** What is of no region is seen from all. */
const conditionOn = (column: string): string =>
  column === REGION ? '(region IS NULL OR region = ?)' : `${column} IN (SELECT value FROM json_each(?))`;

/** One range for each value of the leading filter, or one for all. */
function rangesOf(
  { seller, region, from, to, filters }: DatedQuery,
  { leads, conditions = {} }: DatedTable,
): { lead: string | undefined; others: string[]; values: Values }[] {
  const isAsked = (name: string) => filters[name] !== undefined;
  const [lead, ...columns] = Object.keys(leads).filter(isAsked);
  const others = [...columns, ...Object.keys(conditions).filter(isAsked)];
  const rest = others.map((column) => JSON.stringify(filters[column]));
  if (region !== undefined) {
    others.push(REGION);
    rest.push(region);
  }
  const led: Values[] = lead === undefined ? [[]] : [...new Set(filters[lead])].map((value) => [value]);
  return led.map((value) => ({ lead, others, values: [seller, ...value, from, to, ...rest] }));
}
