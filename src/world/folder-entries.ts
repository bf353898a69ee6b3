import { readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { foreign } from './folder-refused.js';
import { isPlainFile, statOf } from './private-files.js';

/** The names in a data folder. */
export const NAMES = {
  mark: 'mws-local.txt',
  world: 'world.sqlite',
  lock: 'lock.sqlite',
  documents: 'documents',
  ca: 'ca',
} as const;

/** What SQLite puts beside a database. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const;

const files = new Set<string>([
  NAMES.mark,
  NAMES.lock,
  // Former releases leave it when they are killed.
  `${NAMES.lock}-journal`,
  NAMES.world,
  ...BESIDE.map((end) => NAMES.world + end),
]);
const folders = new Set<string>([NAMES.documents, NAMES.ca]);
/** SQLite removes such files without a look, and ours never has one: the lock is never written. */
const strays = new Set<string>([`${NAMES.lock}-wal`, `${NAMES.lock}-shm`]);
/** A CA that was being made when its process ended. */
const HALF_MADE_CA = /^ca-\w{6}(-former)?$/;
/** The root of a disk of its own has it; it is the file system's. */
const OF_THE_SYSTEM = 'lost+found';

/** What is in a folder. */
export interface Entries {
  /** Names that a data folder has. */
  own: string[];
  /** All others. */
  others: string[];
}

/**
 * Looks at what is in a folder, and opens nothing.
 * @throws FolderRefused where a name of ours is that of something else: a link, a file with a second name, a folder.
 */
export function entriesOf(folder: string): Entries {
  const entries: Entries = { own: [], others: [] };
  for (const name of readdirSync(folder)) {
    if (name === OF_THE_SYSTEM) continue;
    const found = statOf(join(folder, name));
    // It was there a moment ago; a server that ends tidies up.
    if (!found) continue;
    const isOwn = files.has(name) || folders.has(name);
    if (strays.has(name)) throw foreign(folder, `${name} in it is not of mws-local`);
    const wrong = isOwn && wrongKind(name, found);
    if (wrong) throw foreign(folder, `${name} in it is ${wrong}`);
    (isOwn || HALF_MADE_CA.test(name) ? entries.own : entries.others).push(name);
  }
  return entries;
}

/** What a name of ours is instead of what it should be. */
function wrongKind(name: string, found: Stats): string | undefined {
  if (found.isSymbolicLink()) return 'a link';
  if (folders.has(name)) return found.isDirectory() ? undefined : 'not a folder';
  if (!found.isFile()) return 'not a file';
  if (!isPlainFile(found)) return 'a hard link: the file has another name elsewhere';
  if (name === NAMES.lock && found.size > 0) return 'not that of mws-local, which is always empty';
  return undefined;
}
