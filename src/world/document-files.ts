import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFile, statOf } from './private-files.js';

/** The file of a document is named by its SHA-256. */
export const isDocumentName = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/** What is being received, or the world of a large scenario that is being made. */
const isHalfMade = (name: string): boolean =>
  /^(spool-\d+-\d+|loading(-\d+-\d+)?\.sqlite(-journal|-wal|-shm)?)$/.test(name);

/**
 * Removes files from a folder of documents: regular ones with one name alone, and none through a link.
 * @param chosen says which; it is told whether a name is one that the house gives to documents.
 */
export function removeFiles(folder: string, chosen: (name: string, isOurs: boolean) => boolean): void {
  if (statOf(folder)?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!chosen(name, isDocumentName(name) || isHalfMade(name))) continue;
    const found = statOf(path);
    if (found && isPlainFile(found)) rmSync(path, { force: true });
  }
}
