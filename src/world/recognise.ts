import { closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BESIDE } from './folder-entries.js';
import { APPLICATION_ID, isSchemaOfRelease } from './migrations.js';
import { statOf } from './private-files.js';
import Database from './sqlite.js';

/** What a file may be that stands where a world is kept. `blank`: a database in which nothing was written yet. */
export type WorldFile = 'none' | 'blank' | 'ours' | 'foreign';

const MAGIC = Buffer.from('SQLite format 3\0');
/** Where the header of a database has its application id: https://www.sqlite.org/fileformat.html */
const APPLICATION_ID_AT = 68;
const HEADER = 100;

/**
 * Tells by its contents whether a file is a world of mws-local, and writes nothing: SQLite itself would roll back, recover
 * or remove what it finds beside a file. Nobody in this process may have the file open: to close it ends all locks on it.
 */
export function recogniseWorld(file: string): WorldFile {
  const found = statOf(file);
  if (!found || found.size === 0) return 'none';
  const header = beginningOf(file, HEADER);
  if (header.length < HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC)) return 'foreign';
  if (header.readInt32BE(APPLICATION_ID_AT) === APPLICATION_ID) return 'ours';
  if (header.readInt32BE(APPLICATION_ID_AT) !== 0) return 'foreign';
  return recogniseFormer(file);
}

/** The first bytes that a file beside a database begins with, if it is one of SQLite's. */
const BEGINNINGS: Record<(typeof BESIDE)[number], readonly string[]> = {
  '-wal': ['377f0682', '377f0683'],
  // The version of the format, in the order of bytes of the machine.
  '-shm': ['18e22d00', '002de218', '00000000'],
  '-journal': ['d9d505f9', '00000000'],
};

/** The file beside a world that SQLite did not make, by its name; undefined: there is none. */
export function foreignBeside(file: string): string | undefined {
  return BESIDE.map((end) => ({ path: file + end, allowed: BEGINNINGS[end] })).find(({ path, allowed }) => {
    if ((statOf(path)?.size ?? 0) === 0) return false;
    return !allowed.includes(beginningOf(path, 4).toString('hex'));
  })?.path;
}

function beginningOf(file: string, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** Releases before the mark set no application id: what they made is known by its schema, which is read from a copy. */
function recogniseFormer(file: string): WorldFile {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-look-'));
  const copy = join(folder, 'copy.sqlite');
  try {
    for (const end of ['', ...BESIDE]) if (statOf(file + end)) copyFileSync(file + end, copy + end);
    const handle = new Database(copy);
    try {
      return isSchemaOfRelease(handle);
    } finally {
      handle.close();
    }
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_')) return 'foreign';
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
