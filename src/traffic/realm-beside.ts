import type { WorldDatabase } from '../world/database.js';

/** What lasts with a world in a file, though it stands beside it. */
export interface Beside {
  origin: unknown;
  faults: unknown;
}

/** Reads what was kept; undefined: nothing was. */
export function readBeside(database: WorldDatabase, name: keyof Beside): unknown {
  const row = database.get<{ value: string }>('SELECT value FROM beside WHERE name = ?', name);
  return row && JSON.parse(row.value, withBytes);
}

export function keepBeside(database: WorldDatabase, name: keyof Beside, value: unknown): void {
  database.run('INSERT OR REPLACE INTO beside (name, value) VALUES (?, ?)', name, textOf(value));
}

export function forgetBeside(database: WorldDatabase, name: keyof Beside): void {
  database.run('DELETE FROM beside WHERE name = ?', name);
}

/** Scripted documents are bytes, which JSON has no word for. */
const BYTES = '$bytes';

function textOf(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, name, shown: unknown) {
    // What is shown has been through Buffer.toJSON already.
    const own = this[name];
    return Buffer.isBuffer(own) ? { [BYTES]: own.toString('base64') } : shown;
  });
}

function withBytes(_name: string, value: unknown): unknown {
  const bytes = (value as { [BYTES]?: unknown } | null)?.[BYTES];
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : value;
}
