import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { processFeeds, submitFeed } from './feeds/client.js';
import { writePieces } from './feeds/feed-file.js';
import { watchMemory } from './feeds/memory.js';
import { readyLine, stop, watchOver } from './servers/launch.js';
import { startMwsLocal } from './servers/mws-local.js';
import { residentMegabytes } from './servers/process-facts.js';
import { number, table } from './table.js';
import { printVerdicts, verdict } from './verdicts.js';
import { priceLines, SKUS, writeWorld } from './storm/world.js';
import { ask } from './waits/work.js';

const CHANGES = 100_000;
const FEED = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';

/** A storm of price changes, told to a queue of this machine: how fast, and with how much memory. */
export async function measureStorm({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-bench-storm-'));
  const queue = startQueue();
  const { url } = await readyLine(queue);
  const server = await startMwsLocal({ scenario: writeWorld(folder, url) });
  try {
    return report(await measure(server, folder, quick ? CHANGES / 20 : CHANGES));
  } finally {
    await server.stop();
    await stop(queue);
    rmSync(folder, { recursive: true });
  }
}

function startQueue() {
  const program = fileURLToPath(new URL('./storm/queue.js', import.meta.url));
  return watchOver(spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] }));
}

async function measure(server, folder, changes) {
  await sleep(2_000);
  const idle = residentMegabytes(server.pid);
  const memory = watchMemory(server.pid);
  const startedAt = performance.now();
  for (let turn = 1; turn <= changes / SKUS; turn++) {
    const feed = writePieces(join(folder, 'prices.txt'), priceLines(turn));
    await submitFeed(server, FEED, feed, 'text/tab-separated-values');
    await processFeeds(server);
  }
  const changed = (performance.now() - startedAt) / 1000;
  while ((await countOf(server, 'waiting')) > 0) await sleep(200);
  const seconds = (performance.now() - startedAt) / 1000;
  const sent = await countOf(server, 'sent');
  if (sent !== changes) throw new Error(`Of ${changes} changes ${sent} were told to the queue.`);
  return { changes, changed, seconds, idle, grown: memory.end() - idle };
}

const countOf = async (server, state) =>
  (await ask(server, 'GET', `/notifications?limit=1&state=${state}`)).count;

function report({ changes, changed, seconds, idle, grown }) {
  const perSecond = changes / seconds;
  const rows = [
    ['price changes', number(changes)],
    ['until all were made, s', number(changed, 1)],
    ['until all were in the queue, s', number(seconds, 1)],
    ['messages per second', number(perSecond)],
    ['memory before, MB', number(idle)],
    ['memory at most, MB', number(idle + grown)],
  ];
  console.log(`\n${table(['a storm of notifications', ''], rows)}`);
  const verdicts = [
    ...verdict('messages per second', perSecond, { least: 500, digits: 0 }),
    ...verdict('memory above idle', grown, { most: 100, unit: ' MB', digits: 0 }),
  ];
  printVerdicts(verdicts);
  return { changes, changed, seconds, perSecond, idle, grown, verdicts };
}
