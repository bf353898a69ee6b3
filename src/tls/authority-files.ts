import { createPrivateKey } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlainFile, makePrivate, makePrivateFolder, othersMay, statOf } from '../world/private-files.js';
import { authorityOf, isNamedByUs } from './authority.js';
import type { Authority } from './authority.js';

/** Where the certificate of a CA is, in the folder of the CA. */
export const caFileIn = (folder: string): string => join(folder, 'ca.pem');
const keyFileIn = (folder: string): string => join(folder, 'ca-key.pem');

/**
 * The CA in a folder; undefined where there is none.
 * @throws Error for a folder that holds something else, and what Node throws where a file cannot be read.
 */
export function readAuthority(folder: string): Authority | undefined {
  const files = readFiles(folder);
  const [certificate, key] = files;
  if (certificate === undefined && key === undefined) return undefined;
  try {
    return authorityOf(certificate!, createPrivateKey(key!));
  } catch (error) {
    // Another process may have replaced the CA between the one file and the other.
    if (readFiles(folder).some((text, at) => text !== files[at])) return readAuthority(folder);
    throw new Error(
      `${folder} does not hold a CA with its key (${(error as Error).message}); remove that folder, and a new one will be made.`,
      { cause: error },
    );
  }
}

const readFiles = (folder: string): (string | undefined)[] =>
  [caFileIn(folder), keyFileIn(folder)].map(readIfThere);

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Takes the rights of others away from the key of a CA that is there.
 * @returns whether there were any.
 * @throws Error where they cannot be taken away: the file is a link, or someone else's.
 */
export function mendKey(folder: string): boolean {
  const key = keyFileIn(folder);
  const mended = makePrivate(key);
  // The folder alone says nothing: its key has a mode of its own.
  makePrivate(folder);
  if (statOf(key) && othersMay(statSync(key)))
    throw new Error(`Others can read ${key}, the key of the local CA: take their rights away (chmod 600).`);
  return mended;
}

/**
 * Puts a CA in its folder. Both files come to be at once, by renaming a folder, which fails where another process was
 * there first.
 * @returns whether it is kept.
 * @throws Error where it would take the place of files that mws-local did not make.
 */
export function keepAuthority(folder: string, authority: Authority, replacing: boolean): boolean {
  if (replacing) checkOurs(folder);
  makePrivateFolder(dirname(folder));
  const fresh = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(keyFileIn(fresh), authority.privateKey.export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
    });
    writeFileSync(caFileIn(fresh), authority.certificate, { mode: 0o644 });
    if (replacing) moveAway(folder, `${fresh}-former`);
    return renamedTo(folder, fresh);
  } finally {
    remove(fresh);
    remove(`${fresh}-former`);
  }
}

/** Removes the files of a CA, and their folder where nothing else is in it. */
function remove(folder: string): void {
  if (statOf(folder)?.isDirectory() !== true) return;
  for (const file of [caFileIn(folder), keyFileIn(folder)])
    if (statOf(file)?.isFile()) rmSync(file, { force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** @throws Error for what is not a folder with a CA of ours alone. A folder that is gone is no obstacle. */
function checkOurs(folder: string): void {
  const found = statOf(folder);
  if (!found) return;
  const refuse = (reason: string) => {
    throw new Error(
      `${folder} ${reason}, so no new CA is put in its place: move it elsewhere, and one will be made.`,
    );
  };
  if (!found.isDirectory()) refuse('is a link');
  const other = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((path) => ![caFileIn(folder), keyFileIn(folder)].includes(path) || !isPlain(path));
  if (other !== undefined) refuse(`has ${other}, which mws-local did not make`);
  const certificate = readIfThere(caFileIn(folder));
  if (certificate !== undefined && !isNamedByUs(certificate)) refuse('has a CA that mws-local did not make');
}

function isPlain(path: string): boolean {
  const found = statOf(path);
  return found === undefined || isPlainFile(found);
}

function moveAway(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Taken: what the systems say of a folder that is there and not empty. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM']);

function renamedTo(folder: string, fresh: string): boolean {
  try {
    renameSync(fresh, folder);
    return true;
  } catch (error) {
    if (TAKEN.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
