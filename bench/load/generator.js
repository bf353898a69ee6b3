import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchOver } from '../servers/launch.js';

const PROGRAM = fileURLToPath(new URL('./round.js', import.meta.url));

/** The process that sends the load. */
export function startGenerator() {
  const child = watchOver(fork(PROGRAM));
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`The load failed: ${error}`));
    else resolve(result);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values())
      reject(new Error('The process that sends the load has ended.'));
  });
  return {
    /** Sends `amount` requests of one call to one server. */
    run: (round) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        child.send({ id, round });
      }),
    stop: () => child.disconnect(),
  };
}
