import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readyLine, stop, watchOver } from './launch.js';

const ROOT = new URL('../../', import.meta.url);
const PROGRAM = fileURLToPath(new URL('dist/cli/main.js', ROOT));

/**
 * Starts mws-local as `npm start` does (journal on, signatures verified, log to nowhere) on any free port: at the level
 * warn, because at info every call is a line. `nodeArguments` are for profiling.
 */
export async function startMwsLocal(nodeArguments = [], log = 'warn') {
  if (!existsSync(PROGRAM)) throw new Error('There is no dist/: run npm run build first.');
  const args = [...flagsOfStart(), ...nodeArguments, PROGRAM, 'start', '--port', '0', '--json', '--log', log];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = watchOver(
    spawn(process.execPath, args, { cwd: fileURLToPath(ROOT), env, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const { url, credentials } = await readyLine(child);
  return { name: 'mws-local', url, credentials, pid: child.pid, stop: () => stop(child) };
}

/** The flags of Node that `npm start` has. */
function flagsOfStart() {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
