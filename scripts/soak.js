// Long load on one server: `npm run soak -- --minutes 5`, mixed, or `--hostile`. Ends with 1 if a check fails; see docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { startMwsLocal } from '../bench/servers/mws-local.js';
import { judge, judgeAnswers, judgeEnd, judgeLife, printChecks } from './soak/checks.js';
import { measureEnd } from './soak/end.js';
import { startSampling } from './soak/samples.js';
import { judgeSignatures } from './soak/signatures.js';
import { runTraffic } from './soak/traffic.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, hostile: { type: 'boolean', default: false } },
});
const { hostile } = values;
const minutes = Number(values.minutes ?? (hostile ? 10 : 5));
if (!(minutes > 0)) throw new Error('--minutes takes a number above zero.');

/** What is sent by strangers must fit into so much. */
const HOSTILE_HEAP = '--max-old-space-size=256';

const server = await startMwsLocal(hostile ? { nodeArguments: [HOSTILE_HEAP] } : {});
const sampling = startSampling(server.pid);
console.log(`soaking ${server.url} for ${minutes} minutes${hostile ? `, with ${HOSTILE_HEAP}` : ''}`);

const traffic = await runTraffic(server, minutes * 60_000, hostile ? await hostileTraffic() : {});
const samples = await sampling.end();
const isThere = isRunning(server.pid);
const exit = isThere ? await measureEnd(server).catch(() => server.stop()) : Infinity;

const checks = hostile
  ? [judgeLife(isThere), ...judgeAnswers(traffic), judgeEnd(exit)]
  : [...judge({ traffic, samples, exit, minutes }), judgeSignatures()];
printChecks(traffic, samples, checks);
process.exit(checks.every(({ held }) => held) ? 0 : 1);

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function hostileTraffic() {
  const { hostileMix } = await import('./soak/hostile.js');
  const { createDesk } = await import('./soak/kill/desk.js');
  return { mix: hostileMix, token: await createDesk(server).signIn() };
}
