import { cases } from './cases.js';
import { measureCold } from './cold.js';
import { startGenerator } from './load/generator.js';
import { printCases, printSingles } from './report.js';
import { measureCase } from './rounds.js';
import { startFastifyPeer } from './servers/fastify-peer.js';
import { startMwsLocal } from './servers/mws-local.js';
import { measureStartUp } from './start-up.js';
import { judgeServers } from './targets.js';
import { printVerdicts } from './verdicts.js';

/** mws-local beside its peers, in one run. */
export async function compareServers(options) {
  const startUp = await measureStartUp(options);
  const servers = await startAll(options.peer);
  const generator = startGenerator();
  const results = [];
  try {
    for (const measured of cases.filter(({ name }) => name.includes(options.case))) {
      process.stderr.write(`${measured.name} ...\n`);
      results.push({
        case: measured.name,
        ...(await measureCase(measured, servers, generator, options)),
      });
    }
    const cold = await measureCold(servers[0], options);
    const verdicts = judgeServers(results, startUp);
    printCases(results);
    printSingles(cold, startUp);
    printVerdicts(verdicts);
    return { results, cold, startUp, verdicts };
  } finally {
    generator.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function startAll(further) {
  const mwsLocal = await startMwsLocal();
  const servers = [mwsLocal];
  for (const name of ['bare', 'verified']) servers.push(await startFastifyPeer(name, mwsLocal.credentials));
  for (const name of further) {
    // Loaded only where asked for: each installs what it runs.
    const { start } = await import(`./servers/${name}.js`);
    servers.push(await start());
  }
  return servers;
}
