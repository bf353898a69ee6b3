// `npm run bench`: see docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { readOptions } from './options.js';
import { machine, printMachine } from './report.js';

const options = readOptions(process.argv.slice(2));
const where = machine();
printMachine(where);

const { verdicts, losses = [], ...figures } = await run();
if (options.json)
  writeFileSync(
    options.json,
    `${JSON.stringify({ ...where, options, ...figures, verdicts, losses }, null, 2)}\n`,
  );

const missed = verdicts.filter(({ met }) => !met).length;
const lost = losses.filter(({ met }) => !met).length;
if (missed > 0) console.log(`\n${missed} of ${verdicts.length} targets missed.`);
if (lost > 0) console.log(`\n${lost} of ${losses.length} lost more than ${options.maxLoss} %.`);
process.exit((options.check && missed > 0) || lost > 0 ? 1 : 0);

async function run() {
  if (options.what === 'orders') return (await import('./orders/compare-sizes.js')).compareSizes(options);
  if (options.what === 'sections')
    return (await import('./sections/compare-sections.js')).compareSections(options);
  if (options.what === 'feeds') return (await import('./feeds/process-feed.js')).measureFeeds(options);
  if (options.what === 'waits') return (await import('./waits.js')).measureWaits(options);
  if (options.what === 'events') return (await import('./events.js')).measureEvents(options);
  if (options.what === 'storm') return (await import('./storm.js')).measureStorm(options);
  return (await import('./compare-servers.js')).compareServers(options);
}
