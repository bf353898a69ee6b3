import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from './call.js';
import { cases } from './cases.js';
import { residentMegabytes } from './servers/process-facts.js';
import { startMwsLocal } from './servers/mws-local.js';
import { mediansOf } from './statistics.js';

const IDLE_FOR = 2_000;

/** First answer after the start, memory after two idle seconds, and time to exit: medians of several starts. */
export async function measureStartUp({ quick }) {
  const records = [];
  for (let at = 0; at < (quick ? 3 : 5); at++) records.push(await oneLife());
  return mediansOf(records, ['ready', 'firstAnswer', 'idleMegabytes', 'exit']);
}

async function oneLife() {
  const startedAt = performance.now();
  const server = await startMwsLocal();
  const ready = performance.now() - startedAt;
  // The connection is kept, as clients keep theirs: exit must not wait for it.
  const agent = new Agent({ keepAlive: true });
  const { status } = await send(server.url, cases[0].call, server.credentials, { agent });
  if (status !== 200) throw new Error(`The first call is answered ${status}.`);
  const firstAnswer = performance.now() - startedAt;
  await sleep(IDLE_FOR);
  const idleMegabytes = residentMegabytes(server.pid);
  const exit = await server.stop();
  agent.destroy();
  return { ready, firstAnswer, idleMegabytes, exit };
}
