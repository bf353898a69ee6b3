import { takeAnswer } from './answers.js';
import { credentialsOf } from './cases.js';
import { cpuSeconds } from './servers/process-facts.js';
import { mediansOf } from './statistics.js';

const FIGURES = ['perSecond', 'p50', 'p99', 'cpuMicros', 'loadBusy'];

/** Requests before anything is measured: the first tell how fast a server is, the rest are for its compiler. */
const FIRST = 400;

/**
 * Measures one case on all servers, in turns: whatever else the machine does meets each of them alike.
 * @returns the medians of the rounds, by the name of the server
 */
export async function measureCase(measured, servers, generator, { rounds, seconds, connections, quick }) {
  const [mwsLocal, ...peers] = servers;
  const answer = await takeAnswer(mwsLocal, measured);
  for (const peer of peers) await peer.setAnswer(answer);

  const credentials = credentialsOf(measured, mwsLocal.credentials);
  const round = (server, amount) =>
    runRound(generator, server, measured, { credentials, amount, connections });

  const amounts = new Map();
  for (const server of servers) {
    const { perSecond } = await round(server, FIRST);
    const warm = await round(server, Math.ceil(perSecond * (quick ? 0.4 : 1.5)) + connections);
    amounts.set(server, Math.ceil(warm.perSecond * seconds) + connections);
  }
  const records = new Map(servers.map((server) => [server, []]));
  for (let at = 0; at < rounds; at++) {
    // Another one begins each time.
    const order = [...servers.slice(at % servers.length), ...servers.slice(0, at % servers.length)];
    for (const server of order) records.get(server).push(await round(server, amounts.get(server)));
  }
  return Object.fromEntries(servers.map((server) => [server.name, mediansOf(records.get(server), FIGURES)]));
}

async function runRound(generator, { name, url, pid }, { name: of, call, status }, load) {
  const before = cpuSeconds(pid);
  const result = await generator.run({ url, call, ...load });
  const after = cpuSeconds(pid);
  const { answers, statuses, errors } = result;
  if (errors > 0 || answers !== load.amount || statuses[status] !== answers)
    throw new Error(
      `${of} on ${name}: of ${load.amount} requests ${errors} failed; answers by status ${JSON.stringify(statuses)}.`,
    );
  const cpuMicros = before === undefined ? undefined : ((after - before) * 1e6) / answers;
  return { ...result, cpuMicros };
}
