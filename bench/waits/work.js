import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFeeds, submitFeed } from '../feeds/client.js';
import { writeInventory } from '../feeds/feed-file.js';
import { exchange, send } from '../call.js';
import { HOST } from '../cases.js';

const SELLER = 'A2EXAMPLESELLER';

/** Asks the control API; what it answers. */
export async function ask(server, method, path, content) {
  const body = content === undefined ? '' : JSON.stringify(content);
  const headers = {
    'Content-Length': Buffer.byteLength(body),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const answer = await exchange(`${server.url}/_mws${path}`, { method, headers, body });
  if (answer.status >= 300) throw new Error(`${method} ${path} is answered ${answer.status}: ${answer.body}`);
  return answer.body.length === 0 ? undefined : JSON.parse(answer.body);
}

/** Who reads what was refused, at once. */
const READERS = 8;

/** A world of so many orders. */
const large = (orders) => ({
  name: `large-${orders}`,
  extends: 'quickstart',
  generate: [{ seller: SELLER, products: 400, orders, over: 'P365D' }],
});
const listingsOf = (count) =>
  Array.from({ length: count }, (_, at) => ({
    seller: SELLER,
    marketplace: 'US',
    sku: `L-${at}`,
    asin: `B0${String(at).padStart(8, '0')}`,
    title: 'A listing',
    price: 1,
  }));

/**
 * What somebody else does meanwhile: `prepare` is not measured, `run` is. Each has a sandbox of its own, but for the feed.
 * @param factor how much of it: 1, or less for a quick run
 */
export const works = (factor) => ({
  'loads a scenario of 12,000 listings': {
    run: (server, { id }) =>
      ask(server, 'POST', `/scenario?sandbox=${id}`, {
        scenario: { name: 'listings', extends: 'quickstart', listings: listingsOf(12_000 * factor) },
      }),
  },
  'creates a sandbox of 20,000 orders': {
    run: (server) => ask(server, 'POST', '/sandboxes', { scenario: large(20_000 * factor) }),
  },
  'creates and ends 50 sandboxes of 2,000 orders': {
    async run(server) {
      for (let at = 0; at < 50 * factor; at++) {
        const { id } = await ask(server, 'POST', '/sandboxes', { scenario: large(2_000) });
        await ask(server, 'DELETE', `/sandboxes/${id}`);
      }
    },
  },
  'advances a year': {
    async prepare(server, { credentials }) {
      for (const Schedule of ['_1_HOUR_', '_1_DAY_'])
        await send(
          server.url,
          {
            host: HOST,
            path: '/Reports/2009-01-01',
            parameters: {
              Action: 'ManageReportSchedule',
              Version: '2009-01-01',
              ReportType: Schedule === '_1_DAY_' ? '_GET_ORDERS_DATA_' : '_GET_FLAT_FILE_ORDERS_DATA_',
              Schedule,
            },
          },
          credentials,
        );
    },
    run: (server, { id }) =>
      ask(server, 'POST', `/clock/advance?sandbox=${id}`, { by: `P${Math.ceil(365 * factor)}D` }),
  },
  'processes 100 MB': {
    prepare() {
      const folder = mkdtempSync(join(tmpdir(), 'mws-local-bench-waits-'));
      return { folder, feed: writeInventory(join(folder, 'feed.xml'), SELLER, 300_000 * factor) };
    },
    async run(server, _sandbox, { folder, feed }) {
      await submitFeed(server, '_POST_INVENTORY_AVAILABILITY_DATA_', feed, 'text/xml');
      await processFeeds(server);
      rmSync(folder, { recursive: true });
    },
  },
  'diagnoses 1,000 signatures': {
    async prepare(server, { credentials }) {
      const call = {
        host: HOST,
        path: '/Orders/2013-09-01',
        parameters: { Action: 'GetServiceStatus', Version: '2013-09-01' },
      };
      for (let at = 0; at < 1_000 * factor; at++)
        await send(server.url, call, { ...credentials, secretKey: `wrong-${at}` });
    },
    async run(server, { id: sandbox }) {
      const { items } = await ask(server, 'GET', `/requests?sandbox=${sandbox}&limit=1000`);
      const left = items.map(({ id }) => `/requests/${id}?sandbox=${sandbox}`);
      const readAll = async () => {
        for (let path = left.pop(); path; path = left.pop()) await ask(server, 'GET', path);
      };
      await Promise.all(Array.from({ length: READERS }, readAll));
    },
  },
});
