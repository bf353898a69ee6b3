import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where other commits are built: never in the project. The next run finds them there. */
const FOLDER = join(tmpdir(), 'mws-local-bench-builds');

/** Builds a commit of this project. @returns its folder */
export function buildRef(ref) {
  const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).toString().trim();
  const folder = join(FOLDER, commit);
  if (existsSync(folder)) return folder;
  process.stderr.write(`building ${ref} in ${folder} ...\n`);
  // It is there under its name when it is whole.
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    execFileSync('tar', ['-x', '-C', making], { input: git('archive', '--format=tar', commit) });
    build(making);
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** What it depends on is this checkout's, where it is the same. */
function build(folder) {
  const lock = (of) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  const same = lock(folder) === lock(ROOT);
  if (same) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const words = same ? ['run', 'build'] : ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

const git = (...words) => execFileSync('git', words, { cwd: ROOT, maxBuffer: 1024 ** 3 });
