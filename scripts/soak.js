// Long mixed load on one server: `npm run soak -- --minutes 5`. Ends with 1 if a check fails; see docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { startMwsLocal } from '../bench/servers/mws-local.js';
import { judge, printChecks } from './soak/checks.js';
import { measureEnd } from './soak/end.js';
import { startSampling } from './soak/samples.js';
import { judgeSignatures } from './soak/signatures.js';
import { runTraffic } from './soak/traffic.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number above zero.');

const server = await startMwsLocal();
const sampling = startSampling(server.pid);
console.log(`soaking ${server.url} for ${minutes} minutes`);

const traffic = await runTraffic(server, minutes * 60_000);
const samples = await sampling.end();
const exit = await measureEnd(server);

const checks = [...judge({ traffic, samples, exit, minutes }), judgeSignatures()];
printChecks(traffic, samples, checks);
process.exit(checks.every(({ held }) => held) ? 0 : 1);
