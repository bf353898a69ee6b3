import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** What came of the path of a file that a scenario names. */
export type InnerFile = { path: string } | { problem: string };

/** Finds a file by its path from a folder; it has to lie under that folder, also when links are followed. */
export function innerFile(folder: string | undefined, name: string): InnerFile {
  if (folder === undefined) return { problem: 'a scenario that is no file may name none' };
  const path = resolve(folder, name);
  const root = realpathSync(folder) + sep;
  if (!existsSync(path)) return { problem: 'there is no such file' };
  return realpathSync(path).startsWith(root) ? { path } : { problem: 'it lies outside of the folder' };
}
