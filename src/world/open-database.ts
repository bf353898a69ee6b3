import type { Database as Handle } from 'better-sqlite3';
import { migrate, stamp } from './migrations.js';
import { makePrivateFile, statOf } from './private-files.js';
import Database from './sqlite.js';

/** How long a call waits for another process that is writing, in milliseconds: all other calls wait with it. */
const PATIENCE = 1_000;

/** Opens a database in memory, empty or as in `image`. */
export function openMemory(image?: Buffer): Handle {
  const handle = image ? new Database(image) : new Database(':memory:');
  prepare(handle);
  return handle;
}

/** Opens the database in `file`, made or migrated forward. Throws where a newer release wrote it. */
export function openFile(file: string): Handle {
  const handle = openPrivate(file);
  try {
    // Before it is written ahead, so that the file itself says whose it is, whenever the process ends.
    stamp(handle);
    handle.pragma('journal_mode = WAL');
    handle.pragma('synchronous = NORMAL');
    // Loading is one transaction, and the log of it would keep its size for good.
    handle.pragma('journal_size_limit = 16777216');
    prepare(handle);
  } catch (error) {
    handle.close();
    throw error;
  }
  return handle;
}

/**
 * Opens a new database in a file that nobody reads before it is whole: nothing is written twice or waited for, so that it is
 * filled in half the time.
 */
export function openScratchFile(file: string): Handle {
  const handle = openPrivate(file);
  handle.pragma('journal_mode = OFF');
  handle.pragma('synchronous = OFF');
  stamp(handle);
  prepare(handle);
  return handle;
}

function openPrivate(file: string): Handle {
  if (!statOf(file)) makePrivateFile(file);
  return new Database(file, { timeout: PATIENCE });
}

function prepare(handle: Handle): void {
  handle.pragma('foreign_keys = ON');
  handle.pragma('temp_store = MEMORY');
  migrate(handle);
}

/** The names of all tables, each with those that change when it does: their rows go with its own, or a trigger of it names them. */
export function tablesIn(handle: Handle): ReadonlyMap<string, readonly string[]> {
  const names = handle
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all();
  const goingAlong = handle.prepare<[], [string, string]>(
    `SELECT f."table", m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f.on_delete NOT IN ('NO ACTION', 'RESTRICT')`,
  );
  const triggers = handle.prepare<[], [string, string]>(
    "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'",
  );
  const triggered = triggers
    .raw()
    .all()
    .flatMap(([table, sql]) => {
      const words = new Set(sql.match(/\w+/g));
      return names
        .filter((name) => name !== table && words.has(name))
        .map((name): [string, string] => [table, name]);
    });
  const pairs = [...goingAlong.raw().all(), ...triggered];
  return new Map(
    names.map((name) => [name, pairs.filter(([table]) => table === name).map(([, follower]) => follower)]),
  );
}
