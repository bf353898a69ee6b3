// Memory of sandboxes: `npm run soak:sandboxes`. Makes, uses and ends three thousand of them, a thousand at a time; after the third
// thousand the server may hold 10 % more than after the first.
import { setTimeout as sleep } from 'node:timers/promises';
import { startMwsLocal } from '../bench/servers/mws-local.js';
import { residentMegabytes } from '../bench/servers/process-facts.js';
import { median } from '../bench/statistics.js';

const ROUNDS = 3;
const SANDBOXES = 1_000;
const AT_ONCE = 10;
const GROWTH = 1.1;

const server = await startMwsLocal();
const ask = async (path, method = 'GET', body) => {
  const headers = body && { 'Content-Type': 'application/json' };
  const answer = await fetch(`${server.url}/_mws${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
};

/** What a test does in a sandbox, in short. */
async function use() {
  const { id, credentials } = await ask('/sandboxes', 'POST', {});
  const orders = [{ sku: 'SOAK-1', asin: 'B00EXAMPL1', title: 'x', quantity: 1, price: 5 }];
  const { sellerId, marketplaceId } = credentials;
  await ask(`/orders?sandbox=${id}`, 'POST', { sellerId, marketplaceId, items: orders });
  const parameters = {
    CreatedAfter: '2015-01-01',
    'MarketplaceId.Id.1': marketplaceId,
  };
  const call = { section: 'Orders', operation: 'ListOrders', parameters };
  const { url } = await ask(`/sign?sandbox=${id}`, 'POST', call);
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`ListOrders answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
  return id;
}

/** As tests do: each ends its sandbox when it is through. */
async function thousand() {
  let left = SANDBOXES;
  const client = async () => {
    while (left-- > 0) await ask(`/sandboxes/${await use()}`, 'DELETE');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

/** The median of a few looks, after the collector had time. */
async function memory() {
  const looks = [];
  for (let look = 0; look < 9; look++) {
    await sleep(200);
    looks.push(residentMegabytes(server.pid));
  }
  return median(looks);
}

const measured = [];
for (let round = 1; round <= ROUNDS; round++) {
  await thousand();
  measured.push(await memory());
  console.log(`after ${round},000 sandboxes: ${Math.round(measured.at(-1))} MB`);
}
await server.stop();
const ratio = measured.at(-1) / measured[0];
console.log(`third to first: ${ratio.toFixed(3)}, at most ${GROWTH}: ${ratio <= GROWTH ? 'held' : 'FAILED'}`);
process.exit(ratio <= GROWTH ? 0 : 1);
