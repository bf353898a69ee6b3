import { readFileSync, realpathSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join, resolve } from 'node:path';
import { BESIDE, entriesOf, NAMES } from './folder-entries.js';
import { lockFolder } from './folder-lock.js';
import { isMarked, mark } from './folder-mark.js';
import { FolderRefused, foreign, unusable } from './folder-refused.js';
import { makePrivate, makePrivateFolder, statOf } from './private-files.js';
import { foreignBeside, recogniseWorld } from './recognise.js';

/** A folder that is ours, and no other server's. */
export interface ClaimedFolder {
  /** Where it is, without links. */
  path: string;
  /** What others could read, and cannot any more. */
  mended: string[];
  /** Gives it free. */
  unlock(): void;
}

/**
 * Takes a folder for this process: an empty one, or one that mws-local made. All is looked at before anything is written.
 * @throws FolderRefused where it holds something else, cannot be used, or another server has it.
 */
export function claimFolder(given: string): ClaimedFolder {
  const path = markFolder(given);
  return orUnusable(path, () => {
    const unlock = lockFolder(path);
    if (!unlock) throw taken(path);
    try {
      checkWorld(path);
      return { path, unlock, mended: mendModes(path) };
    } catch (error) {
      unlock();
      throw error;
    }
  });
}

/**
 * Makes a folder ours, and marks it, if it is new or empty or was made by a release that knew no mark.
 * @returns where it is, without links.
 * @throws FolderRefused where it holds something else, or cannot be used.
 */
export function markFolder(given: string): string {
  if (given === '') throw new FolderRefused('""', 'it has no name', 'Name one with --data, or leave it out.');
  return orUnusable(resolve(given), () => {
    makePrivateFolder(existing(resolve(given)));
    const path = realpathSync(resolve(given));
    const { own, others } = entriesOf(path);
    if (isMarked(path)) return path;
    const before = own.filter((name) => name !== NAMES.mark);
    if (before.length + others.length > 0) checkFormer(path, before, others);
    mark(path);
    return path;
  });
}

/** A link to a folder is followed: it was named by the user. */
const existing = (path: string): string => (statOf(path)?.isSymbolicLink() ? realpathSync(path) : path);

const taken = (folder: string): Error =>
  new Error(`Another mws-local server has the folder ${folder}: stop it, or choose another --data.`);

function orUnusable<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw typeof code === 'string' ? unusable(folder, error) : error;
  }
}

/**
 * Checks a folder without a mark for what a release before the mark has made.
 * @throws FolderRefused for any other.
 */
function checkFormer(folder: string, own: readonly string[], others: readonly string[]): void {
  // The lock of a former release: where it is held, the files are being written.
  const unlock = own.includes(NAMES.lock) ? lockFolder(folder) : () => {};
  if (!unlock) throw taken(folder);
  try {
    const file = recogniseWorld(join(folder, NAMES.world));
    if (file === 'ours') return;
    const isBegun = own.includes(NAMES.lock) || hasOurAuthority(folder);
    if (file !== 'foreign' && others.length === 0 && isBegun) return;
  } finally {
    unlock();
  }
  const [first, ...rest] = [...others, ...own];
  const held = rest.length === 0 ? first! : `${first!} and ${rest.length} more`;
  throw foreign(folder, `it is not empty (it holds ${held}), and mws-local did not make it`);
}

/** `mws-local ca` makes a CA before there is a server. */
function hasOurAuthority(folder: string): boolean {
  try {
    const certificate = readFileSync(join(folder, NAMES.ca, 'ca.pem'));
    return /^CN=mws-local CA /m.test(new X509Certificate(certificate).subject);
  } catch {
    return false;
  }
}

/** Checks the database of a folder of ours, before SQLite opens it. @throws FolderRefused for one that is not ours. */
function checkWorld(folder: string): void {
  const file = join(folder, NAMES.world);
  const kind = recogniseWorld(file);
  if (kind === 'foreign') throw foreign(folder, `${NAMES.world} in it is not a world of mws-local`);
  const left =
    kind === 'none' && BESIDE.map((end) => NAMES.world + end).find((name) => statOf(join(folder, name)));
  if (left)
    throw new FolderRefused(
      folder,
      `${left} in it belongs to a ${NAMES.world} that is gone or empty`,
      `Put that file back, or remove ${left}.`,
    );
  const other = foreignBeside(file);
  if (other !== undefined) throw foreign(folder, `${other} is not of the database beside it`);
}

/** Files 0600 in folders 0700, also where a former release made them otherwise. */
const mendModes = (folder: string): string[] =>
  ['', NAMES.mark, NAMES.lock, NAMES.world, ...BESIDE.map((end) => NAMES.world + end), NAMES.documents]
    .map((name) => join(folder, name))
    .filter(makePrivate);
