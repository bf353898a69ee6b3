import { measureCases } from '../compare-servers.js';
import { printCases } from '../report.js';
import { startFastifyPeer } from '../servers/fastify-peer.js';
import { startMwsLocal } from '../servers/mws-local.js';
import { printVerdicts, verdict } from '../verdicts.js';
import { sectionCases } from './cases.js';
import { writeWorld } from './world.js';

/** Calls of the other sections, each beside a bare Fastify that returns the same bytes. */
export async function compareSections(options) {
  const { file, remove } = writeWorld();
  try {
    const bare = (credentials) => startFastifyPeer('bare', credentials);
    const { results } = await measureCases(
      sectionCases,
      () => startMwsLocal({ scenario: file }),
      { bare },
      options,
    );
    printCases(results);
    const verdicts = results.flatMap(({ case: name, ratios }) =>
      verdict(`${name}, of bare`, ratios.bare.cpu, {
        least: sectionCases.find((each) => each.name === name).least,
      }),
    );
    printVerdicts(verdicts);
    return { results, verdicts };
  } finally {
    remove();
  }
}
