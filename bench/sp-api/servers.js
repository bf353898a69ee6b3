import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readyLine, stop, watchOver } from '../servers/launch.js';

const env = { ...process.env, NODE_ENV: 'production' };

/** Starts mws-local with its journal, on any free port. @param nodeArguments for profiling */
export async function startServer(nodeArguments = []) {
  const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const args = [...nodeArguments, program, 'start', '--port', '0', '--json', '--log', 'warn'];
  const child = watchOver(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] }));
  const { url, spApi } = await readyLine(child);
  return {
    name: 'mws-local',
    url,
    spApi,
    pid: child.pid,
    setAnswer: () => undefined,
    stop: () => stop(child),
  };
}

/** Starts the peer. */
export async function startPeer() {
  const program = fileURLToPath(new URL('./peer.js', import.meta.url));
  const child = watchOver(
    fork(program, [], { env, serialization: 'advanced', stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }),
  );
  const { url } = await readyLine(child);
  return {
    name: 'bare',
    url,
    pid: child.pid,
    async setAnswer(answer) {
      child.send(answer);
      await once(child, 'message');
    },
    stop: () => stop(child),
  };
}
