import { join } from 'node:path';
import Database from './sqlite.js';

/**
 * Keeps a folder for this process, as long as it lives or until it gives the folder free: what is held is a lock of the
 * operating system, which ends with the process however that ends.
 * @returns what gives the folder free, or undefined where someone else has it.
 */
export function lockFolder(folder: string): (() => void) | undefined {
  const handle = new Database(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    handle.pragma('locking_mode = EXCLUSIVE');
    handle.exec('BEGIN EXCLUSIVE');
    return () => handle.close();
  } catch (error) {
    handle.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}
