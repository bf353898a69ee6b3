// Kills a server that writes into a folder, at random moments, and looks what is left: nothing that was acknowledged may be
// lost, and the file always opens. `node scripts/soak-kill.js [kills]`; 100 if not said. It needs `npm run build`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from '../build/world/sqlite.js';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const WRITERS = 4;
/** Every so many kills the server gets an empty folder, so that kills hit the loading of the scenario, too. */
const FRESH_EVERY = 10;

const kills = Number(process.argv[2] ?? 100);
const root = mkdtempSync(join(tmpdir(), 'mws-local-kill-'));
const totals = { acknowledged: 0, beforeReady: 0, lost: 0 };
let number = 0;

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a server on the folder; `url` is undefined where it ended before it was ready. */
function startServer(folder) {
  const words = [MAIN, 'start', '--port', '0', '--json', '--log', 'silent', '--data', folder];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const url = Promise.race([once(child.stdout, 'data'), closed]).then(([said]) =>
    Buffer.isBuffer(said) ? JSON.parse(said).url : undefined,
  );
  return { child, closed, url };
}

/** Makes orders until the server is gone, and notes those that were acknowledged. */
async function write(url, acknowledged) {
  for (;;) {
    const amazonOrderId = `999-0000000-${String(++number).padStart(7, '0')}`;
    const order = {
      amazonOrderId,
      sellerId: 'A2EXAMPLESELLER',
      marketplaceId: 'ATVPDKIKX0DER',
      items: [{ sku: 'QS-MUG-01' }],
    };
    try {
      const answer = await fetch(`${url}/_mws/orders`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(order),
      });
      await answer.text();
      if (answer.status !== 201) throw new Error(`an order was answered with ${answer.status}`);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
    acknowledged.add(amazonOrderId);
  }
}

/** One life of a server: it is killed at a random moment of its start or of its work. */
async function live(folder, acknowledged) {
  const { child, closed, url } = startServer(folder);
  const early = Math.random() < 0.25;
  const killed = after(Math.random() * 1_500).then(() => early && child.kill('SIGKILL'));
  const at = await Promise.race([url, early ? killed.then(() => undefined) : url]);
  if (at === undefined) totals.beforeReady++;
  else {
    const writers = Array.from({ length: WRITERS }, () => write(at, acknowledged));
    await after(Math.random() * 1_000);
    child.kill('SIGKILL');
    await Promise.all(writers);
  }
  child.kill('SIGKILL');
  await closed;
}

/** What is wrong with the file of a folder; nothing, if all is well. */
function faultsOf(folder, acknowledged) {
  // Killed before it had made its folder, in its first life.
  if (acknowledged.size === 0 && !existsSync(join(folder, 'world.sqlite'))) return [];
  const file = new Database(join(folder, 'world.sqlite'));
  try {
    const integrity = file.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') return [`integrity check: ${integrity}`];
    if (acknowledged.size === 0) return [];
    const kept = new Set(file.prepare('SELECT amazon_order_id FROM orders').pluck().all());
    const lost = [...acknowledged].filter((id) => !kept.has(id));
    totals.lost += lost.length;
    return lost.length > 0 ? [`lost: ${lost.join(', ')}`] : [];
  } finally {
    file.close();
  }
}

let failed = false;
let folder = '';
let acknowledged = new Set();
for (let kill = 0; kill < kills; kill++) {
  if (kill % FRESH_EVERY === 0) {
    folder = join(root, String(kill));
    acknowledged = new Set();
  }
  const before = acknowledged.size;
  await live(folder, acknowledged);
  totals.acknowledged += acknowledged.size - before;
  for (const fault of faultsOf(folder, acknowledged)) {
    failed = true;
    console.error(`kill ${kill + 1}: ${fault}`);
  }
  if ((kill + 1) % 10 === 0) console.log(`${kill + 1} kills, ${totals.acknowledged} orders acknowledged`);
}
rmSync(root, { recursive: true });
console.log(
  `${kills} kills (${totals.beforeReady} of them before the server was ready): of ${totals.acknowledged} orders that were ` +
    `acknowledged ${totals.lost} were lost; the file ${failed ? 'did not always stand' : 'always opened'}.`,
);
process.exitCode = failed ? 1 : 0;
