import { takeAnswer } from './answers.js';
import { credentialsOf } from './cases.js';
import { cpuSeconds } from './servers/process-facts.js';
import { median, mediansOf } from './statistics.js';

const FIGURES = ['perSecond', 'p50', 'p99', 'cpuMicros', 'loadBusy'];

/** The first requests to a server; they tell how many to send next. */
const FIRST = 400;

/**
 * Measures one case on all servers, in turns: whatever else the machine does meets each of them alike.
 * @returns the medians of the rounds by the name of the server, and of the ratios within each round (`cpu`, `wall`) by that of the peer
 */
export async function measureCase(measured, servers, generator, options) {
  const [mwsLocal, ...peers] = servers;
  const answer = await takeAnswer(mwsLocal, measured);
  for (const peer of peers) await peer.setAnswer(answer);

  const { connections } = options;
  let further;
  const round = async (server, least) => {
    const amount = least + connections;
    const credentials = credentialsOf(measured, server.credentials ?? mwsLocal.credentials);
    // Another build of mws-local needs its own; the other peers get what was made last, and nothing comes of it there.
    if (measured.prepare && server.keepsState) further = await measured.prepare(server, amount);
    return runRound(generator, server, measured, { credentials, amount, connections, further });
  };
  const records = await takeTurns(servers, round, options);
  return {
    servers: Object.fromEntries(
      servers.map((server) => [server.name, mediansOf(records.get(server), FIGURES)]),
    ),
    ratios: Object.fromEntries(
      peers.map((peer) => [peer.name, ratiosOf(records.get(mwsLocal), records.get(peer))]),
    ),
  };
}

async function takeTurns(servers, round, { rounds, seconds, quick }) {
  const amounts = new Map();
  for (const server of servers)
    amounts.set(server, Math.ceil(seconds * (await warmUp(server, round, quick))));
  const records = new Map(servers.map((server) => [server, []]));
  for (let at = 0; at < rounds; at++) {
    // Another one begins each time.
    const order = [...servers.slice(at % servers.length), ...servers.slice(0, at % servers.length)];
    for (const server of order) records.get(server).push(await round(server, amounts.get(server)));
  }
  return records;
}

/** On a slow machine too, code is compiled by how often it has run. */
const LEAST = 4_000;

/** Sends what is not measured, so that the server's code is compiled. @returns requests per second at its end */
async function warmUp(server, round, quick) {
  let { perSecond } = await round(server, FIRST);
  for (let at = 0; at < (quick ? 2 : 4); at++) {
    const amount = Math.ceil(perSecond * (quick ? 0.2 : 0.6));
    ({ perSecond } = await round(server, Math.max(amount, quick ? 0 : LEAST)));
  }
  return perSecond;
}

/**
 * How fast mws-local is, the peer being 1: by the CPU that a request takes, and by the wall clock. Compared is what was
 * measured one after the other: over a whole run, a shared machine is not equally fast.
 */
const ratiosOf = (own, others) => ({
  cpu: medianRatio(own, others, (mine, other) => other.cpuMicros / mine.cpuMicros),
  wall: medianRatio(own, others, (mine, other) => mine.perSecond / other.perSecond),
});

const medianRatio = (own, others, ratio) => defined(median(own.map((mine, at) => ratio(mine, others[at]))));

/** Where there is no telling how much CPU a process takes, there is no ratio. */
const defined = (value) => (Number.isNaN(value) ? undefined : value);

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
