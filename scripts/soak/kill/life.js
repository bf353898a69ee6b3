import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { answered, createDesk } from './desk.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const HOOK = new URL('../kill-at-write.js', import.meta.url).href;
const WORLD = fileURLToPath(new URL('./world.yaml', import.meta.url));

/** Starts a server on a folder; a new one gets the world of this test. */
export async function startServer(folder, { fresh = false } = {}) {
  const words = ['start', '--port', '0', '--json', '--log', 'silent', '--data', folder];
  const child = spawn(
    process.execPath,
    ['--import', HOOK, MAIN, ...words, ...(fresh ? ['--scenario', WORLD] : [])],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const closed = once(child, 'close');
  const [said] = await Promise.race([once(child.stdout, 'data'), closed]);
  if (!Buffer.isBuffer(said)) throw new Error(`The server did not start on ${folder}.`);
  const ready = JSON.parse(said);
  return {
    desk: createDesk(ready),
    /** Has the writes counted from here on; the process is killed before the n-th, or its folder copied before each. */
    async arm(order) {
      child.send(order);
      await once(child, 'message');
    },
    /** How many writes there were since. */
    async writes() {
      child.send({ ask: true });
      const [{ writes }] = await once(child, 'message');
      return writes;
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/**
 * One life of a server, in which a row's call is made.
 * @param order what the process does at writes: `killAt`, `copies`
 * @param armed called before the call
 * @returns whether the call was answered, and how many writes it had then
 */
export async function live(folder, row, given, order, armed = () => {}) {
  const server = await startServer(folder);
  const { desk } = server;
  const inHand = row.ready ? await row.ready(desk, given) : given;
  armed();
  await server.arm(order);
  try {
    await answered(row.call(desk, inHand));
    return { answered: true, writes: await server.writes() };
  } catch (error) {
    // The connection broke, as it must.
    if (error instanceof TypeError) return { answered: false };
    throw error;
  } finally {
    await server.kill();
  }
}

/** Lets all that is due be done: by a call of MWS, which costs a fresh server half of what the control API does. */
export const settle = (desk) => answered(desk.mws('Feeds.GetFeedSubmissionCount'));

/** Goes on with what a kill has left, and lets all that is due be done. */
export async function goOn(folder) {
  const server = await startServer(folder);
  await settle(server.desk);
  await server.kill();
}
