import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from '../../../build/world/sqlite.js';

/** What stands in a folder, table by table: rows, or their number where `counted`. */
export function stateOf(folder, counted) {
  const file = new Database(join(folder, 'world.sqlite'), { readonly: true });
  try {
    const tables = file
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const rowsOf = (table) =>
      file
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => withoutUse(table, row));
    return tables.map((table) => [table, JSON.stringify(counted ? rowsOf(table).length : rowsOf(table))]);
  } finally {
    file.close();
  }
}

/** When a key was used last is no part of an operation. */
const withoutUse = (table, row) => (table === 'access_keys' ? { ...row, last_used_at: null } : row);

/** The tables in which two states differ. */
export const differing = (state, other) =>
  state.flatMap(([table, rows], at) => (rows === other[at]?.[1] ? [] : [table]));

/** What is unsound in a folder, and files without a row, which the next start removes. */
export function examine(folder) {
  const file = new Database(join(folder, 'world.sqlite'));
  try {
    const faults = [];
    const integrity = file.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') faults.push(`integrity check: ${integrity}`);
    if (file.pragma('foreign_key_check').length > 0) faults.push('a foreign key leads nowhere');
    const rows = new Set(file.prepare('SELECT sha256 FROM documents WHERE content IS NULL').pluck().all());
    const documents = join(folder, 'documents');
    const files = existsSync(documents) ? readdirSync(documents) : [];
    for (const sha256 of rows)
      if (!files.includes(sha256)) faults.push(`the file of document ${sha256} is gone`);
    return { faults, orphans: files.filter((name) => !rows.has(name)) };
  } finally {
    file.close();
  }
}
