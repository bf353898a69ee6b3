import type { Database } from 'better-sqlite3';

/**
 * The tables of a database, each behind those that it refers to. Those of a search are left out: triggers fill and empty them
 * with the table that is searched.
 */
const tablesOf = (handle: Database): string[] =>
  handle
    .prepare<[], string>(
      `SELECT s.name FROM sqlite_schema s JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.name
       WHERE l.type = 'table' AND s.name NOT LIKE 'sqlite_%' ORDER BY s.rowid`,
    )
    .pluck()
    .all();

/** Deletes all rows; only inside a transaction, at whose end what refers to what is checked. */
export function deleteRows(handle: Database): void {
  handle.pragma('defer_foreign_keys = ON');
  for (const table of tablesOf(handle).reverse()) handle.prepare(`DELETE FROM "${table}"`).run();
}

/** Makes the rows of `target` those of `source`, which has the same schema; only inside a transaction. */
export function copyRows(source: Database, target: Database): void {
  deleteRows(target);
  for (const table of tablesOf(target)) {
    const rows = source.prepare<[], unknown[]>(`SELECT * FROM "${table}"`);
    const columns = rows.columns().map(({ name }) => `"${name}"`);
    const places = columns.map(() => '?').join(', ');
    const insert = target.prepare(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places})`);
    for (const row of rows.raw().iterate()) insert.run(...row);
  }
}

/** The same of a database that is attached under a name: tables as wholes, where foreign keys are off. */
export function copyAttached(target: Database, name: string): void {
  const tables = tablesOf(target);
  for (const table of tables) target.exec(`DELETE FROM main."${table}"`);
  for (const table of tables) target.exec(`INSERT INTO main."${table}" SELECT * FROM ${name}."${table}"`);
}
