import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What came of a command. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export async function run(command: string, words: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(command, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...said };
}

/** A project with nothing in it but this package, as npm packs it. */
export interface Project {
  folder: string;
  tarball: Buffer;
  remove(): void;
}

/**
 * Packs what is built and unpacks it into the node_modules of a new project. What the package depends on comes from this checkout,
 * and so do the further packages that the project asks for.
 */
export async function createProject(further: readonly string[]): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-project-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack made nothing: ${packed.stderr}`);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const untarred = await run('tar', ['xzf', name], folder);
  if (untarred.status !== 0) throw new Error(`tar cannot read ${name}: ${untarred.stderr}`);
  renameSync(join(folder, 'package'), join(modules, 'mws-local'));

  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(modules, 'mws-local/package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
  // One that does not run on this Node is not there.
  const optional = Object.keys(optionalDependencies).filter((name) =>
    existsSync(join(ROOT, 'node_modules', name)),
  );
  for (const dependency of [...Object.keys(dependencies), ...optional, ...further]) {
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), join(modules, dependency), 'dir');
  }
  return {
    folder,
    tarball: readFileSync(join(folder, name)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
