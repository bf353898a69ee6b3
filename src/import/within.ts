import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** A file that is there and lies under a folder, also when links are followed; else undefined. */
export function pathWithin(folder: string, path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const real = realpathSync(path);
  return real.startsWith(realpathSync(folder) + sep) ? real : undefined;
}
