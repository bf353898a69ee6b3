import { isDeepStrictEqual } from 'node:util';
import type { WorldDatabase } from '../../world/database.js';
import type { ScenarioState, StateRow } from '../scenario-state.js';
import { jsonColumn } from './json-column.js';
import type { Cell } from './json-column.js';
import { DUE_OF_EVENTS, quoted, stateTables } from './tables.js';
import type { StateTable } from './tables.js';

type Row = Record<string, Cell>;

/** What a difference passes over: whole tables, and columns that are made anew, and due work. */
export interface Passed {
  tables: readonly string[];
  columns: Readonly<Record<string, readonly string[]>>;
  due(item: Row): boolean;
}

export const NOTHING_PASSED: Passed = { tables: [], columns: {}, due: () => false };

/** What makes of the rows of one database those of another, whatever came into the first by words. */
export function differenceOf(
  made: WorldDatabase,
  wanted: WorldDatabase,
  passed: Passed,
): Pick<ScenarioState, 'rows' | 'gone' | 'set'> {
  const rows = new Map<string, number>();
  const gone = new Map<string, StateRow[]>();
  const set = new Map<string, StateRow[]>();
  for (const table of stateTables(wanted)) {
    if (passed.tables.includes(table.name)) continue;
    const before = rowsOf(made, table, passed);
    const after = rowsOf(wanted, table, passed);
    const lost = [...before].filter(([key]) => !after.has(key)).map(([, row]) => keyOf(table, row));
    const changed: StateRow[] = [];
    for (const [key, row] of after) {
      const change = changeOf(table, before.get(key), row, passed);
      if (change) changed.push(change);
    }
    if (lost.length > 0) gone.set(table.name, lost);
    if (changed.length > 0) set.set(table.name, changed);
    if (before.size > 0 && lost.length + changed.length > 0) rows.set(table.name, before.size);
  }
  return {
    ...(rows.size > 0 && { rows: Object.fromEntries(rows) }),
    ...(gone.size > 0 && { gone: Object.fromEntries(gone) }),
    ...(set.size > 0 && { set: Object.fromEntries(set) }),
  };
}

function rowsOf(database: WorldDatabase, table: StateTable, { due }: Passed): Map<string, Row> {
  const order = table.key.map(quoted).join(', ');
  const rows = database.all<Row>(`SELECT * FROM ${quoted(table.name)} ORDER BY ${order}`);
  const kept = table.name === 'due' ? rows.filter((row) => row.kind !== DUE_OF_EVENTS && !due(row)) : rows;
  return new Map(kept.map((row) => [JSON.stringify(table.key.map((column) => row[column])), row]));
}

const keyOf = ({ key }: StateTable, row: Row): StateRow =>
  Object.fromEntries(key.map((column) => [column, row[column]]));

/** The row where it is new, its key and what is other than it was where it changed; undefined: it is the same. */
function changeOf(
  table: StateTable,
  before: Row | undefined,
  after: Row,
  { columns }: Passed,
): StateRow | undefined {
  const passed = columns[table.name] ?? [];
  const own = table.columns.filter((column) => !table.key.includes(column));
  const told: readonly string[] = before
    ? own.filter((column) => !passed.includes(column) && !isSame(table, before[column]!, after[column]!))
    : own.filter((column) => !passed.includes(column) && after[column] !== null);
  if (before && told.length === 0) return undefined;
  return {
    ...keyOf(table, after),
    ...Object.fromEntries(told.map((column) => [column, jsonColumn(after[column]!)])),
  };
}

/** Whose details are read by their names alone, so that it means nothing in which order they stand. */
const BY_NAME = ['orders', 'order_items', 'listings', 'inventory'];

function isSame({ name }: StateTable, before: Cell, after: Cell): boolean {
  if (before === after) return true;
  const [one, other] = BY_NAME.includes(name) ? [jsonColumn(before), jsonColumn(after)] : [before, after];
  return typeof one === 'object' && isDeepStrictEqual(one, other);
}
