import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readyLine, stop, watchOver } from './launch.js';

/** Starts a peer of `bench/peers`: `bare` or `verified`. */
export async function startFastifyPeer(name, credentials) {
  const program = fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = watchOver(
    fork(program, [JSON.stringify(credentials)], {
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    }),
  );
  const { url } = await readyLine(child);
  return {
    name,
    url,
    credentials,
    pid: child.pid,
    /** Gives it what it is to answer from now on. */
    async setAnswer(answer) {
      child.send(answer);
      await once(child, 'message');
    },
    stop: () => stop(child),
  };
}
