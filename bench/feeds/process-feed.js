import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST } from '../cases.js';
import { startGenerator } from '../load/generator.js';
import { residentMegabytes } from '../servers/process-facts.js';
import { startMwsLocal } from '../servers/mws-local.js';
import { median } from '../statistics.js';
import { number, table } from '../table.js';
import { printVerdicts, verdict } from '../verdicts.js';
import { processFeeds, reportOf, submitFeed } from './client.js';
import { writeInventory, writeListings } from './feed-file.js';
import { watchMemory } from './memory.js';

const MESSAGES = 300_000;

const SERVICE_STATUS = {
  host: HOST,
  path: '/Orders/2013-09-01',
  parameters: { Action: 'GetServiceStatus', Version: '2013-09-01' },
};

/** A large inventory feed: accepted, processed, and what calls notice of it meanwhile. */
export async function measureFeeds(options) {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-bench-feeds-'));
  const server = await startMwsLocal();
  const generator = startGenerator();
  try {
    const listings = writeListings(join(folder, 'listings.txt'));
    await submitFeed(server, '_POST_FLAT_FILE_INVLOADER_DATA_', listings, 'text/tab-separated-values');
    await processFeeds(server);
    const count = options.quick ? MESSAGES / 10 : MESSAGES;
    const feed = writeInventory(join(folder, 'inventory.xml'), server.credentials.sellerId, count);
    return report(feed, await measure(server, generator, feed, options));
  } finally {
    generator.stop();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure(server, generator, feed, options) {
  const round = () => loadRound(server, generator, options);
  await round();
  const idle = [await round(), await round(), await round()];
  const idleMegabytes = residentMegabytes(server.pid);
  const memory = watchMemory(server.pid);
  const submittedAt = performance.now();
  const id = await submitFeed(server, '_POST_INVENTORY_AVAILABILITY_DATA_', feed, 'text/xml');
  const accepted = (performance.now() - submittedAt) / 1000;
  const { seconds, busy } = await whileProcessing(server, round);
  const grown = memory.end() - idleMegabytes;
  checkReport(await reportOf(server, id), feed);
  // Idle before and after: a shared machine is not equally fast all the time.
  idle.push(await round(), await round());
  return { accepted, seconds, idleMegabytes, grown, idle, busy };
}

/** Processes the feed under load; only rounds that ended before it count. */
async function whileProcessing(server, round) {
  const startedAt = performance.now();
  let seconds;
  const done = processFeeds(server).then(() => (seconds = (performance.now() - startedAt) / 1000));
  const busy = [];
  while (seconds === undefined) {
    const result = await round();
    if (seconds === undefined) busy.push(result);
  }
  await done;
  return { seconds, busy };
}

async function loadRound({ url, credentials }, generator, { quick, connections }) {
  const amount = quick ? 1_000 : 5_000;
  const result = await generator.run({ url, credentials, call: SERVICE_STATUS, amount, connections });
  if (result.errors > 0 || result.statuses[200] !== amount)
    throw new Error(
      `GetServiceStatus is answered ${JSON.stringify(result.statuses)}, ${result.errors} errors.`,
    );
  return result;
}

/** A feed that was processed wrongly is not measured. */
function checkReport(report, { messages, unknown }) {
  const count = (name) => Number(new RegExp(`<${name}>(\\d+)<`).exec(report)?.[1]);
  const counts = [
    count('MessagesProcessed'),
    count('MessagesWithError'),
    report.split('<Result>').length - 1,
  ];
  if (counts.join() !== [messages, unknown, unknown].join())
    throw new Error(`The processing report has ${counts}, and the feed ${messages},${unknown}.`);
}

function report({ length, messages }, { accepted, seconds, idleMegabytes, grown, idle, busy }) {
  const of = (rounds, field) => median(rounds.map((round) => round[field]));
  const row = (name, rounds) => [
    name,
    number(rounds.length),
    number(of(rounds, 'perSecond')),
    number(of(rounds, 'p50'), 2),
    number(Math.max(...rounds.map(({ p99 }) => p99)), 2),
  ];
  console.log(
    `\n${number(messages)} messages, ${number(length / 1e6)} MB: accepted in ${number(accepted, 1)} s,`,
  );
  console.log(
    `processed in ${number(seconds, 1)} s under load; ${number(grown)} MB above ${number(idleMegabytes)} MB idle`,
  );
  const head = ['GetServiceStatus', 'rounds', 'requests/s', 'p50 ms', 'worst p99 ms'];
  console.log(`\n${table(head, [row('idle', idle), row('while a feed is processed', busy)])}`);
  const verdicts = [
    ...verdict('feed processed', seconds, { most: 60, unit: ' s', digits: 1 }),
    ...verdict('memory above idle', grown, { most: 300, unit: ' MB', digits: 0 }),
    ...verdict('p99 meanwhile', Math.max(...busy.map(({ p99 }) => p99)), {
      most: 50,
      unit: ' ms',
      digits: 1,
    }),
    ...verdict('requests/s meanwhile, of idle', of(busy, 'perSecond') / of(idle, 'perSecond'), {
      least: 0.5,
    }),
  ];
  printVerdicts(verdicts);
  return { feed: { length, messages, accepted, seconds, idleMegabytes, grown }, idle, busy, verdicts };
}
