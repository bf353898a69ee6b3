import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from './call.js';
import { cases } from './cases.js';
import { cpuSeconds, residentMegabytes } from './servers/process-facts.js';
import { median, mediansOf } from './statistics.js';

const IDLE_FOR = 2_000;

/**
 * Starts servers in turns, each time beginning with another one, each in a process of its own until its first answer.
 * @param starters what starts each server, by its name; mws-local is the first
 * @returns medians by the name of the server, and those of mws-local's times to each peer's in the same turn
 */
export async function measureStarts(starters, { quick }) {
  const names = Object.keys(starters);
  const records = Object.fromEntries(names.map((name) => [name, []]));
  for (let at = 0; at < (quick ? 3 : 15); at++) {
    const order = [...names.slice(at % names.length), ...names.slice(0, at % names.length)];
    for (const name of order) records[name].push(await oneStart(starters[name]));
  }
  const [own, ...peers] = names;
  const ratio = (peer, field) =>
    median(records[own].map((record, at) => record[field] / records[peer][at][field]));
  return {
    servers: Object.fromEntries(
      names.map((name) => [name, mediansOf(records[name], ['ready', 'firstAnswer', 'cpu'])]),
    ),
    ratios: Object.fromEntries(
      peers.map((peer) => [peer, { cpu: ratio(peer, 'cpu'), wall: ratio(peer, 'firstAnswer') }]),
    ),
  };
}

async function oneStart(start) {
  const startedAt = performance.now();
  const server = await start();
  const ready = performance.now() - startedAt;
  await firstCall(server);
  const firstAnswer = performance.now() - startedAt;
  const seconds = cpuSeconds(server.pid);
  await server.stop();
  return { ready, firstAnswer, cpu: seconds && seconds * 1000 };
}

/** Memory after two idle seconds, and time to exit: medians of several lives. */
export async function measureIdle(start, { quick }) {
  const records = [];
  for (let at = 0; at < (quick ? 1 : 5); at++) records.push(await idleLife(start));
  return mediansOf(records, ['idleMegabytes', 'exit']);
}

async function idleLife(start) {
  const server = await start();
  // The connection is kept, as clients keep theirs: exit must not wait for it.
  const agent = new Agent({ keepAlive: true });
  await firstCall(server, agent);
  await sleep(IDLE_FOR);
  const idleMegabytes = residentMegabytes(server.pid);
  const exit = await server.stop();
  agent.destroy();
  return { idleMegabytes, exit };
}

async function firstCall({ url, credentials }, agent) {
  const { status } = await send(url, cases[0].call, credentials, { agent });
  if (status !== 200) throw new Error(`The first call is answered ${status}.`);
}
