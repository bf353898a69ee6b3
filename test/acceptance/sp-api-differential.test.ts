import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { signRequest } from './sign.js';
import { allOrders, send, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const US = 'ATVPDKIKX0DER';
const FROM = '2000-01-01T00:00:00Z';

/** How many random worlds are compared; `npm run soak:worlds` has 200, which take some minutes on two busy cores. */
const WORLDS = Number(process.env.MWS_LOCAL_TEST_WORLDS ?? 20);

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

type Row = Record<'id' | 'status' | 'total' | 'currency' | 'bought' | 'changed', string | undefined>;

/** All orders as MWS lists them. */
async function ordersOfMws(world: TestSandbox): Promise<Row[]> {
  const path = '/Orders/2013-09-01';
  const rows: Row[] = [];
  let parameters: Record<string, string> = {
    Action: 'ListOrders',
    'MarketplaceId.Id.1': US,
    CreatedAfter: FROM,
  };
  for (let page = 0; page < 100; page++) {
    const { text } = await send(world.url + path, {
      method: 'POST',
      body: signRequest(world, { path, parameters }),
    });
    for (const [, order] of text.matchAll(/<Order>(.*?)<\/Order>/gs))
      rows.push(rowOf((name) => inXml(order!, name)));
    const token = inXml(text, 'NextToken');
    if (token === undefined) return rows;
    parameters = { Action: 'ListOrdersByNextToken', NextToken: token };
  }
  throw new Error('There is no end to the pages.');
}

const inXml = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>(.*?)</${name}>`).exec(xml)?.[1];

const rowOf = (get: (name: string) => string | undefined): Row => ({
  id: get('AmazonOrderId'),
  status: get('OrderStatus'),
  total: get('Amount'),
  currency: get('CurrencyCode'),
  bought: get('PurchaseDate')?.replace(/\.\d+Z$/, 'Z'),
  changed: get('LastUpdateDate')?.replace(/\.\d+Z$/, 'Z'),
});

interface Order2026 {
  orderId: string;
  createdTime: string;
  lastUpdatedTime: string;
  fulfillment: { fulfillmentStatus: string };
  proceeds?: { grandTotal: { amount: string; currencyCode: string } };
}

/** The statuses of 2026-01-01 by the words of the others. */
const STATUSES: Record<string, string> = {
  PENDING_AVAILABILITY: 'PendingAvailability',
  PENDING: 'Pending',
  UNSHIPPED: 'Unshipped',
  PARTIALLY_SHIPPED: 'PartiallyShipped',
  SHIPPED: 'Shipped',
  CANCELLED: 'Canceled',
  UNFULFILLABLE: 'Unfulfillable',
};

/** All orders as searchOrders of 2026-01-01 lists them. */
async function ordersOf2026(client: SpClient): Promise<Row[]> {
  const path = `/orders/2026-01-01/orders?marketplaceIds=${US}&createdAfter=${FROM}&includedData=FULFILLMENT,PROCEEDS`;
  const rows: Row[] = [];
  let next = '';
  for (let page = 0; page < 100; page++) {
    const { json } = await client.get(path + next);
    for (const order of json.orders as Order2026[]) {
      const { amount, currencyCode } = order.proceeds?.grandTotal ?? {};
      rows.push({
        id: order.orderId,
        status: STATUSES[order.fulfillment.fulfillmentStatus],
        total: amount,
        currency: currencyCode,
        bought: order.createdTime,
        changed: order.lastUpdatedTime,
      });
    }
    if (!json.pagination) return rows;
    next = `&paginationToken=${(json.pagination as { nextToken: string }).nextToken}`;
  }
  throw new Error('There is no end to the pages.');
}

/** MWS, v0 and 2026-01-01 of one world, all pages. */
async function allFaces(world: TestSandbox): Promise<[Row[], Row[], Row[]]> {
  const client = await signIn(world.spApi);
  const orders = await allOrders(client, `MarketplaceIds=${US}&CreatedAfter=${FROM}`);
  const rows = orders.map((order) => {
    const all = { ...order, ...(order.OrderTotal as object) } as Record<string, string>;
    return rowOf((name) => all[name]);
  });
  return [await ordersOfMws(world), rows, await ordersOf2026(client)];
}

it('check 8: ListOrders, getOrders and searchOrders agree on quickstart', async () => {
  await using world = await server.sandbox();
  const [mws, v0, newest] = await allFaces(world);
  expect(mws.length).toBeGreaterThan(100);
  expect(v0).toEqual(mws);
  expect(newest).toEqual(mws);
});

it(
  'they agree on random worlds: ids, statuses, totals and dates, in their order',
  async () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const scenario = {
        name: `random-${seed}`,
        extends: 'quickstart',
        generate: [
          {
            seller: 'A2EXAMPLESELLER',
            marketplaces: ['US'],
            products: 1 + (seed % 5),
            orders: 1 + ((seed * 7) % 40),

            over: `P${1 + (seed % 90)}D`,
          },
        ],
      };
      await using world = await server.sandbox({ scenario, seed });
      const [mws, v0, newest] = await allFaces(world);
      expect(mws.length, `seed ${seed}`).toBeGreaterThan(0);
      expect(v0, `seed ${seed}`).toEqual(mws);
      expect(newest, `seed ${seed}`).toEqual(mws);
    }
  },
  WORLDS * 15_000,
);
