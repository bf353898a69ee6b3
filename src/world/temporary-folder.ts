import { mkdirSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMES } from './folder-entries.js';
import { lockFolder } from './folder-lock.js';
import { removeFiles } from './document-files.js';
import { statOf } from './private-files.js';

/** A folder for documents that nobody needs after this process. */
export interface TemporaryFolder {
  path: string;
  /** Whether it still is: temporary folders are cleaned away by systems and by users. */
  isThere(): boolean;
  /** Removes what was made in it, and it. */
  end(): void;
}

const PREFIX = 'mws-local-documents-';
const NAME = /^mws-local-documents-\w{6}$/;
/** Another server may take a new folder for one that was left behind, but not again and again. */
const ATTEMPTS = 10;

/** Makes a folder of this process, which its lock says. */
export function makeTemporaryFolder(): TemporaryFolder {
  for (let attempt = 1; ; attempt++) {
    mkdirSync(tmpdir(), { recursive: true });
    const path = mkdtempSync(join(tmpdir(), PREFIX));
    const unlock = lockedOrGone(path);
    if (unlock) return { path, isThere: () => isOurs(path), end: () => remove(path, unlock) };
    if (attempt === ATTEMPTS) throw new Error(`Temporary folders do not last in ${tmpdir()}.`);
  }
}

/** Removes the folders whose processes have ended without doing so: nobody holds their lock. */
export function sweepTemporaryFolders(): void {
  for (const name of namesIn(tmpdir()).filter((each) => NAME.test(each))) {
    const path = join(tmpdir(), name);
    // Without a lock there is nobody to ask.
    if (!isOurs(path) || !statOf(join(path, NAMES.lock))?.isFile()) continue;
    const unlock = lockedOrGone(path);
    if (unlock) remove(path, unlock);
  }
}

function isOurs(path: string): boolean {
  const found = statOf(path);
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
}

/** Undefined: another process has it, or it is gone. */
function lockedOrGone(path: string): (() => void) | undefined {
  try {
    return lockFolder(path);
  } catch {
    return undefined;
  }
}

function remove(path: string, unlock: () => void): void {
  try {
    if (!isOurs(path)) return;
    removeFiles(path, (name, isDocument) => isDocument || name === NAMES.lock);
    rmdirSync(path);
  } catch {
    // Something else is in it, or it is gone.
  } finally {
    unlock();
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
