import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathWithin } from './within.js';

/** A file to be read, or what is in the way of that. */
export interface FoundFile {
  path: string;
  label: string;
  folder: string;
  problem?: string;
}

/** The bodies that mappings of WireMock name: no recordings of their own. */
const BODIES = '__files';

/** The files of paths, in their order; of a folder all below it, by name, `GetOrder.xml` before `GetOrder.1.xml`. */
export const findFiles = (paths: readonly string[]): FoundFile[] =>
  paths.flatMap((path) => {
    if (!existsSync(path))
      return [{ path, label: path, folder: dirname(path), problem: 'there is no such file or folder' }];
    const status = statSync(path);
    if (status.isDirectory()) return filesBelow(path, path);
    const found = { path, label: path, folder: dirname(realpathSync(path)) };
    // A pipe would keep its reader waiting.
    return [status.isFile() ? found : { ...found, problem: 'it is neither a file nor a folder' }];
  });

function filesBelow(folder: string, root: string): FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== BODIES,
  );
  return entries
    .sort((one, other) => inOrder(one.name, other.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const found = { path, label: join(basename(root), relative(root, path)), folder: root };
      if (pathWithin(root, path) === undefined) return [{ ...found, problem: 'it leads out of the folder' }];
      if (entry.isDirectory()) return filesBelow(path, root);
      return statSync(path).isFile() ? [found] : [];
    });
}

/** A name without a number comes before those with one, and 2 before 10. */
function inOrder(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  return a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : a.number - b.number || (one < other ? -1 : 1);
}

function parts(name: string): { stem: string; number: number } {
  const [, stem = name, number = '-1'] = /^(.*?)(?:[._-](\d+))?\.[^.]*$/.exec(name) ?? [];
  return { stem, number: Number(number) };
}
