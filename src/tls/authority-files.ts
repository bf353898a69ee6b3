import { createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { authorityOf } from './authority.js';
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
 * Puts a CA in its folder. Both files come to be at once, by renaming a folder, which fails where another process was
 * there first.
 * @returns whether it is kept.
 */
export function keepAuthority(folder: string, authority: Authority, replacing: boolean): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(keyFileIn(fresh), authority.privateKey.export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
    });
    writeFileSync(caFileIn(fresh), authority.certificate, { mode: 0o644 });
    // The key has a mode of its own; others may read the certificate.
    chmodSync(fresh, 0o755);
    if (replacing) moveAway(folder, `${fresh}-former`);
    return renamedTo(folder, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${fresh}-former`, { recursive: true, force: true });
  }
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
