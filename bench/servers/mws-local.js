import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyLine, stop, watchOver } from './launch.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Starts mws-local as `npm start` does (journal on, signatures verified, log to nowhere) on any free port: at the level
 * warn, because at info every call is a line.
 * @param root the folder of the build to start
 * @param nodeArguments for profiling
 * @param scenario a file; `quickstart`, if not given
 */
export async function startMwsLocal({ root = ROOT, nodeArguments = [], log = 'warn', scenario } = {}) {
  const program = join(root, 'dist/cli/main.js');
  if (!existsSync(program)) throw new Error('There is no dist/: run npm run build first.');
  const args = [
    ...flagsOfStart(root),
    ...nodeArguments,
    program,
    'start',
    '--port',
    '0',
    '--json',
    '--log',
    log,
    ...(scenario === undefined ? [] : ['--scenario', scenario]),
  ];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = watchOver(
    spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const { url, credentials, spApi } = await readyLine(child);
  return {
    name: 'mws-local',
    url,
    credentials,
    spApi,
    pid: child.pid,
    /** What a request is about must be made in it first. */
    keepsState: true,
    /** It answers by itself. */
    setAnswer: () => undefined,
    stop: () => stop(child),
  };
}

/** The flags of Node that `npm start` has. */
function flagsOfStart(root) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
