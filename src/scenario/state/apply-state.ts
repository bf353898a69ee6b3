import type { WorldDatabase } from '../../world/database.js';
import type { World } from '../../world/world.js';
import type { ScenarioState, StateDocument, StateRow } from '../scenario-state.js';
import { cellOf } from './json-column.js';
import type { Cell } from './json-column.js';
import { StateRefused } from './state-refused.js';
import { quoted, stateTables, whereKey } from './tables.js';
import type { StateTable } from './tables.js';

/**
 * Makes a world that was just filled with the words of a scenario what its `state` says it is; to be called in the
 * transaction that fills it. @throws StateRefused where it does not go with the words, or with itself
 */
export function applyState(world: World, state: ScenarioState): void {
  const { database } = world;
  const tables = new Map(stateTables(database).map((table) => [table.name, table]));
  // Rows refer to one another in any order; what is not there in the end fails the whole.
  database.run('PRAGMA defer_foreign_keys = ON');
  for (const document of state.documents ?? []) keepDocument(world, document);
  checkRows(database, state, tables);
  const written: [StateTable, StateRow][] = [];
  for (const [name, rows] of Object.entries(state.set ?? {})) {
    const table = tableNamed(tables, name);
    for (const row of rows) written.push([table, wholeOf(database, table, row)]);
  }
  // All that goes or changes is taken out first, so that no row is in the way of another.
  for (const [name, keys] of Object.entries(state.gone ?? {}))
    for (const key of keys) remove(database, tableNamed(tables, name), key);
  for (const [table, row] of written) remove(database, table, row);
  for (const [table, row] of written) insert(database, table, row);
  for (const reader of state.readers ?? []) world.events.register(reader);
  checkReferences(database);
}

/** Keeps a document under the number that rows know it by. */
function keepDocument({ database, documents }: World, given: StateDocument): void {
  const bytes = 'text' in given ? Buffer.from(given.text) : Buffer.from(given.base64, 'base64');
  const row = documents.keep(database, documents.spoolBytes(bytes));
  if (row !== given.id) database.run('UPDATE documents SET id = ? WHERE id = ?', given.id, row);
}

/** Words from which something was taken away make other rows than those that are changed here. */
function checkRows(database: WorldDatabase, { rows = {} }: ScenarioState, tables: Tables): void {
  for (const [name, expected] of Object.entries(rows)) {
    const table = tableNamed(tables, name);
    const [count = 0] = database.numbers(`SELECT count(*) FROM ${quoted(table.name)}`);
    if (count < expected)
      throw new StateRefused(
        `set.${name}: it was exported beside words that make ${expected} of these rows, and they make ${count}: ` +
          'leave state out, or put back what was taken away',
      );
  }
}

type Tables = ReadonlyMap<string, StateTable>;

function tableNamed(tables: Tables, name: string): StateTable {
  const table = tables.get(name);
  if (!table) throw new StateRefused(`${name}: there is no such table`);
  return table;
}

/** A row with all of its columns: those that are not given are as the words made them, or empty. */
function wholeOf(database: WorldDatabase, table: StateTable, given: StateRow): StateRow {
  const unknown = Object.keys(given).find((column) => !table.columns.includes(column));
  if (unknown !== undefined) throw new StateRefused(`set.${table.name}: it has no column ${unknown}`);
  const before = database.get<StateRow>(
    `SELECT * FROM ${quoted(table.name)} WHERE ${whereKey(table)}`,
    ...keyCells(table, given),
  );
  return { ...before, ...given };
}

function keyCells(table: StateTable, row: StateRow): Cell[] {
  const cells = table.key.map((column) => row[column]);
  if (cells.some((cell) => typeof cell !== 'number' && typeof cell !== 'string'))
    throw new StateRefused(`${table.name}: a row lacks its key, ${table.key.join(' and ')}`);
  return cells as Cell[];
}

const remove = (database: WorldDatabase, table: StateTable, row: StateRow): void =>
  void database.run(`DELETE FROM ${quoted(table.name)} WHERE ${whereKey(table)}`, ...keyCells(table, row));

function insert(database: WorldDatabase, table: StateTable, row: StateRow): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${quoted(table.name)} (${columns.map(quoted).join(', ')}) VALUES (${places})`;
  try {
    database.run(sql, ...columns.map((column) => cellOf(row[column])));
  } catch (error) {
    throw new StateRefused(`set.${table.name}: ${(error as Error).message}`);
  }
}

function checkReferences(database: WorldDatabase): void {
  const [broken] = database.all<{ name: string; parent: string }>(
    'SELECT "table" AS name, parent FROM pragma_foreign_key_check LIMIT 1',
  );
  if (broken)
    throw new StateRefused(`${broken.name}: a row refers to a row of ${broken.parent} that is not there`);
}
