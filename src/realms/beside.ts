import { fromJson, toJson } from '../scenario/bytes-json.js';
import type { WorldDatabase } from '../world/database.js';

/** What lasts with a world in a file, though it stands beside it. */
export interface Beside {
  origin: unknown;
  faults: unknown;
  /** Scripted answers that were added while the world ran, newest first. */
  responses: unknown;
}

/** Reads what was kept; undefined: nothing was. */
export function readBeside(database: WorldDatabase, name: keyof Beside): unknown {
  const row = database.get<{ value: string }>('SELECT value FROM beside WHERE name = ?', name);
  return row && fromJson(row.value);
}

export function keepBeside(database: WorldDatabase, name: keyof Beside, value: unknown): void {
  database.run('INSERT OR REPLACE INTO beside (name, value) VALUES (?, ?)', name, toJson(value));
}

export function forgetBeside(database: WorldDatabase, name: keyof Beside): void {
  database.run('DELETE FROM beside WHERE name = ?', name);
}
