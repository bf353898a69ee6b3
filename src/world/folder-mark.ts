import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreign } from './folder-refused.js';
import { NAMES } from './folder-entries.js';
import { statOf } from './private-files.js';

const TEXT =
  'This folder belongs to mws-local, which keeps a world in it.\n' +
  'world.sqlite, lock.sqlite, documents/ and ca/ beside this file are made, changed and removed by it; nothing else is.\n';

/** How much of a mark is read, whatever file has its name. */
const MOST = 4096;

/**
 * Whether a folder carries the mark. Where a process ended while it wrote the mark, it does not yet.
 * @throws FolderRefused where a file of that name says something else.
 */
export function isMarked(folder: string): boolean {
  const file = join(folder, NAMES.mark);
  const size = statOf(file)?.size;
  if (size === undefined) return false;
  const text = size > MOST ? undefined : readFileSync(file, 'utf8');
  if (text === TEXT) return true;
  if (text !== undefined && TEXT.startsWith(text)) return false;
  throw foreign(folder, `${NAMES.mark} in it is not of mws-local`);
}

/** Marks a folder as ours: from then on it is taken without asking what is in it. */
export function mark(folder: string): void {
  writeFileSync(join(folder, NAMES.mark), TEXT, { mode: 0o600 });
}
