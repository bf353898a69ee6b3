import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';

/** What the house writes is for its owner alone: files 0600 in folders 0700. Windows keeps rights otherwise, and is left out. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const OTHERS = 0o077;

/** Makes a folder that its owner alone may look into; the folders above it are as usual. It may be there already. */
export function makePrivateFolder(path: string): void {
  makeFolder(dirname(path));
  makeFolder(path, PRIVATE_FOLDER);
}

/** Step by step: Node's own `recursive` never ends below /proc. A link to a folder is one. */
function makeFolder(path: string, mode?: number): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process has made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Makes an empty file that its owner alone may read. @throws EEXIST where anything is there, be it a link. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', PRIVATE_FILE));
}

/**
 * Takes the rights of others away from a file or folder of this user. A link, a file with a second name and what belongs
 * to someone else stay as they are.
 * @returns whether there were such rights.
 */
export function makePrivate(path: string): boolean {
  const found = statOf(path);
  if (!found || !othersMay(found) || !canBeMended(found)) return false;
  chmodSync(path, found.mode & PRIVATE_FOLDER);
  return true;
}

/** Whether others have any right to it. */
export const othersMay = ({ mode }: Stats): boolean => process.platform !== 'win32' && (mode & OTHERS) !== 0;

const canBeMended = (found: Stats): boolean =>
  (found.isDirectory() || isPlainFile(found)) && found.uid === process.getuid?.();

/** A regular file with one name: not a link, and none of its other names is elsewhere. */
export const isPlainFile = (found: Stats): boolean => found.isFile() && found.nlink === 1;

/** What stands at a path, links not followed; undefined: nothing. */
export const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
