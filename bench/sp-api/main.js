// `node bench/sp-api/main.js [--quick] [--check]`: SP-API of mws-local beside bare Fastify that answers the same bytes, by the CPU
// that a request takes. Needs what `npm run build` makes.
import autocannon from 'autocannon';
import { cpuSeconds } from '../servers/process-facts.js';
import { median } from '../statistics.js';
import { cases } from './cases.js';
import { startPeer, startServer } from './servers.js';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 5;
const SECONDS = quick ? 1 : 2;
const CONNECTIONS = 20;

const servers = [await startServer(), await startPeer()];
const [{ spApi, url }, peer] = servers;
let missed = 0;
try {
  for (const one of cases) missed += await measure(one);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}
process.exit(process.argv.includes('--check') && missed > 0 ? 1 : 0);

/** @returns 1 if the target is missed */
async function measure({ name, least, holds, request }) {
  const call = request(spApi, await freshToken());
  const answer = await fetch(url + call.path, call);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200 || !body.includes(holds)) throw new Error(`${name}: ${body.subarray(0, 500)}`);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([key]) => !/^(?:connection|keep-alive)$/.test(key)),
  );
  await peer.setAnswer({ status: 200, headers, body });
  for (const server of servers) await load(server, call, SECONDS);
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) {
    const costs = new Map();
    // Another one begins each time.
    for (const server of round % 2 === 0 ? servers : [...servers].reverse())
      costs.set(server.name, await load(server, call, SECONDS));
    ratios.push(costs.get('bare') / costs.get('mws-local'));
    console.log(
      `${name}: ${costs.get('mws-local').toFixed(1)} us of CPU a request; bare ${costs.get('bare').toFixed(1)}`,
    );
  }
  const ratio = median(ratios);
  const met = ratio >= least;
  console.log(`${name}: ${ratio.toFixed(2)} of bare, at least ${least}: ${met ? 'met' : 'MISSED'}`);
  return met ? 0 : 1;
}

async function freshToken() {
  const { request } = cases.at(-1);
  const { path, ...call } = request(spApi);
  return (await (await fetch(url + path, call)).json()).access_token;
}

/** @returns microseconds of CPU a request */
async function load({ url: to, pid }, { path, ...call }, duration) {
  const before = cpuSeconds(pid);
  const result = await autocannon({ url: to + path, ...call, connections: CONNECTIONS, duration });
  const { non2xx, errors } = result;
  if (non2xx + errors > 0)
    throw new Error(`${path}: ${non2xx} answers were not 200, ${errors} calls failed.`);
  return ((cpuSeconds(pid) - before) * 1e6) / result.requests.total;
}
