import { join } from 'node:path';
import { NAMES } from './folder-entries.js';
import { foreign } from './folder-refused.js';
import { makePrivateFile, statOf } from './private-files.js';
import { foreignBeside } from './recognise.js';
import Database from './sqlite.js';

/**
 * Keeps a folder for this process, as long as it lives or until it gives the folder free: what is held is a lock of the
 * operating system, which ends with the process however that ends.
 * @returns what gives the folder free, or undefined where someone else has it.
 * @throws FolderRefused where a file stands beside the lock that SQLite would take for its own.
 */
export function lockFolder(folder: string): (() => void) | undefined {
  const file = join(folder, NAMES.lock);
  makeIfMissing(file);
  const other = foreignBeside(file);
  if (other !== undefined) throw foreign(folder, `${other} is not of mws-local`);
  const handle = new Database(file, { timeout: 0, fileMustExist: true });
  try {
    handle.pragma('journal_mode = MEMORY');
    handle.pragma('locking_mode = EXCLUSIVE');
    handle.exec('BEGIN EXCLUSIVE');
    return () => handle.close();
  } catch (error) {
    handle.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

/** Only a new file is opened outside SQLite: to close one that is locked would end the lock. */
function makeIfMissing(file: string): void {
  try {
    if (!statOf(file)) makePrivateFile(file);
  } catch (error) {
    // Another server has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
