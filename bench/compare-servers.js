import { cases } from './cases.js';
import { measureCold } from './cold.js';
import { measureInstalled } from './installed.js';
import { startGenerator } from './load/generator.js';
import { printCases, printSingles } from './report.js';
import { measureCase } from './rounds.js';
import { buildRef } from './servers/build-ref.js';
import { startFastifyPeer } from './servers/fastify-peer.js';
import { startMwsLocal } from './servers/mws-local.js';
import { residentMegabytes } from './servers/process-facts.js';
import { measureIdle, measureStarts } from './start-up.js';
import { judgeLoss, judgeServers } from './targets.js';
import { printVerdicts } from './verdicts.js';

/** mws-local beside its peers, in one run. */
export async function compareServers(options) {
  const peers = peersOf(options);
  const starts = await measureStarts(startersOf(peers), options);
  const idle = await measureIdle(startMwsLocal, options);
  const measured = { starts, idle, ...(await measureServers(peers, options)) };
  if (!options.quick) measured.installed = await measureInstalled();
  printCases(measured.results);
  printSingles(measured);
  const verdicts = judgeServers(measured);
  printVerdicts(verdicts);
  const losses = options.maxLoss ? judgeLoss(measured, options.against, options.maxLoss) : [];
  if (losses.length > 0) printVerdicts(losses);
  return { ...measured, verdicts, losses };
}

/** What starts each peer, by its name, for mws-local's credentials. */
function peersOf({ peer, against }) {
  const root = against && buildRef(against);
  return {
    bare: (credentials) => startFastifyPeer('bare', credentials),
    verified: (credentials) => startFastifyPeer('verified', credentials),
    ...(root && { [against]: async () => ({ ...(await startMwsLocal({ root })), name: against }) }),
    // Loaded only where asked for: each installs what it runs.
    ...Object.fromEntries(
      peer.map((name) => [name, async () => (await import(`./servers/${name}.js`)).start()]),
    ),
  };
}

/** Those whose start is compared: the runtime's own, and that of another build. */
function startersOf({ bare, verified: _, wiremock: _w, mountebank: _m, ...builds }) {
  return { 'mws-local': () => startMwsLocal(), bare: () => bare(NOBODY), ...builds };
}

/** For a peer that looks at no request. */
const NOBODY = { accessKeyId: 'none', secretKey: 'none', sellerId: 'none' };

async function measureServers(peers, options) {
  const servers = [await startMwsLocal()];
  const [{ credentials }] = servers;
  for (const start of Object.values(peers)) servers.push(await start(credentials));
  const generator = startGenerator();
  try {
    const results = [];
    for (const measured of cases.filter(({ name }) => name.includes(options.case))) {
      process.stderr.write(`${measured.name} ...\n`);
      results.push({
        case: measured.name,
        ...(await measureCase(measured, servers, generator, options)),
      });
    }
    const loadedMegabytes = residentMegabytes(servers[0].pid);
    return { results, loadedMegabytes, cold: await measureCold(servers[0], options) };
  } finally {
    generator.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}
