// CPU of calls of Products and FulfillmentInventory, side by side with a bare Fastify that returns the same bytes:
//   npm run build && node bench/products.js [calls]
// Each server is a process of its own, and its CPU is that of the process while the calls are made, one behind the other.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Agent, request } from 'node:http';
import { signedForm } from './sign.js';

const CALLS = Number(process.argv[2] ?? 1_000);
const [PRODUCTS, SUPPLY] = ['/Products/2011-10-01', '/FulfillmentInventory/2010-10-01'];
const US = 'ATVPDKIKX0DER';

/** What is measured, of SKUs and ASINs that the server has. `least`: of the bare server's calls per CPU second. */
const casesOf = ({ skus, asins }) => [
  ['GetMatchingProductForId, 5 ids', PRODUCTS, { Action: 'GetMatchingProductForId', MarketplaceId: US, IdType: 'ASIN', ...listed('IdList.Id', asins.slice(0, 5)) }],
  ['GetMyPriceForSKU, 20 SKUs', PRODUCTS, { Action: 'GetMyPriceForSKU', MarketplaceId: US, ...listed('SellerSKUList.SellerSKU', skus.slice(0, 20)) }],
  ['ListInventorySupply, 50 SKUs', SUPPLY, { Action: 'ListInventorySupply', ...listed('SellerSkus.member', skus.slice(0, 50)) }],
]; // prettier-ignore
const LEAST = 0.25;

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

const listed = (name, values) => Object.fromEntries(values.map((value, at) => [`${name}.${at + 1}`, value]));

if (process.send) await serve(process.argv[2]);
else await measure();

/** The child: a server of ours, or a bare one; it tells its CPU when asked. */
async function serve(kind) {
  const server = kind === 'bare' ? await bare() : await ours();
  process.send(server);
  process.on('message', (message) => {
    if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
  });
}

async function ours() {
  const { startMwsLocal } = await import('../dist/server/app.js');
  const { url, credentials } = await startMwsLocal();
  return { url, credentials };
}

async function bare() {
  const { default: fastify } = await import('fastify');
  const app = fastify();
  let bytes = Buffer.alloc(0);
  const take = { parseAs: 'buffer' };
  app.addContentTypeParser('*', take, (_, body, done) => done(null, body));
  app.post('/bytes', (call, reply) => ((bytes = call.body), reply.send()));
  app.post('/*', (_, reply) => reply.type('text/xml').send(bytes));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }) };
}

async function measure() {
  const [mws, peer] = await Promise.all(['mws-local', 'bare'].map(start));
  const cases = casesOf(await productsOf(mws));
  for (const [name, path, parameters] of cases) {
    const form = signedForm(
      {
        method: 'POST',
        host: new URL(mws.url).host,
        path,
        parameters: { ...parameters, Version: path.slice(-10) },
      },
      mws.credentials,
    );
    const { body } = await post(mws.url + path, form, 200);
    await post(`${peer.url}/bytes`, body);
    const spent = [await cpuOf(mws, path, form), await cpuOf(peer, path, form)];
    const ratio = spent[1] / spent[0];
    const each = spent.map((ms) => ((ms * 1000) / CALLS).toFixed(0));
    console.log(
      `${name}: ${each[0]} µs of CPU, bare ${each[1]} µs, ratio ${ratio.toFixed(2)} (least ${LEAST}), ${body.length} bytes`,
    );
  }
  for (const { child } of [mws, peer]) child.kill();
}

async function start(kind) {
  const child = fork(fileURLToPath(import.meta.url), [kind], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [server] = await once(child, 'message');
  return { child, ...server };
}

async function productsOf({ url, credentials }) {
  const query = `sellerId=${credentials.sellerId}&marketplaceId=${US}&limit=50`;
  const { items } = await (await fetch(`${url}/_mws/listings?${query}`)).json();
  return { skus: items.map(({ sku }) => sku), asins: items.map(({ asin }) => asin) };
}

/** Milliseconds of CPU that a server spends on the calls, once it is warm. */
async function cpuOf({ child, url }, path, form) {
  for (let at = 0; at < CALLS / 2; at++) await post(url + path, form);
  const before = await usage(child);
  for (let at = 0; at < CALLS; at++) await post(url + path, form);
  const after = await usage(child);
  return (after.user + after.system - before.user - before.system) / 1000;
}

async function usage(child) {
  child.send('cpu');
  const [{ cpu }] = await once(child, 'message');
  return cpu;
}

function post(url, body, expected) {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        if (expected && answer.statusCode !== expected)
          reject(new Error(`${url}: ${answer.statusCode} ${bytes}`));
        resolve({ body: bytes });
      });
    });
    sent.on('error', reject).end(body);
  });
}
