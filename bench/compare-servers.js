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
  const cold = async ([own]) => ({
    loadedMegabytes: residentMegabytes(own.pid),
    cold: await measureCold(own, options),
  });
  const loaded = await measureCases(cases, () => startMwsLocal(), peers, options, cold);
  const measured = { starts, idle, ...loaded };
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

/**
 * Measures cases on mws-local and on peers, each a process of its own.
 * @param starters what starts each peer, by its name, for mws-local's credentials
 * @param atLast what else is asked of the servers while they still run
 */
export async function measureCases(all, startOwn, starters, options, atLast = () => ({})) {
  const servers = [await startOwn()];
  const [{ credentials }] = servers;
  for (const start of Object.values(starters)) servers.push(await start(credentials));
  const generator = startGenerator();
  try {
    const results = [];
    for (const measured of all.filter(({ name }) => name.includes(options.case))) {
      process.stderr.write(`${measured.name} ...\n`);
      results.push({
        case: measured.name,
        ...(await measureCase(measured, servers, generator, options)),
      });
    }
    return { results, ...(await atLast(servers)) };
  } finally {
    generator.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}
