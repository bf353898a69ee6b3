import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where peers that are not the project's own are installed: never into the project. The next run finds them there. */
const FOLDER = join(tmpdir(), 'mws-local-bench-peers');

/** Installs an npm package to be measured beside mws-local. @returns its folder */
export function installPeer(name) {
  const folder = join(FOLDER, 'node_modules', name);
  if (!existsSync(folder)) {
    process.stderr.write(`installing ${name} into ${FOLDER} ...\n`);
    mkdirSync(FOLDER, { recursive: true });
    const args = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--loglevel', 'error', name];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return folder;
}
