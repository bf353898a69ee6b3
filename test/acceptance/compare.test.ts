import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { cliOf } from '../../src/cli/testing.js';
import { importByMws, importBySpApi, WHOLE } from './compare-clients.js';
import type { Import } from './compare-clients.js';
import { callMws } from './mws-call.js';
import { send, signIn } from './sp-api-calls.js';
import { transfer, US } from './sp-api-transfers.js';

const NOW = '2020-06-24T14:10:37Z';
const SELLER = 'A2EXAMPLESELLER';
/** A line of quickstart that is a gift, and one that costs shipping, are among the orders that are imported. */
const what: Import = { ...WHOLE, skus: ['MUG-A&B'], asins: [] };

let server: MwsLocal;
let pairs: TestSandbox[] = [];
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

/** Two worlds that begin alike. */
async function pair(): Promise<[TestSandbox, TestSandbox]> {
  await Promise.all(pairs.map((one) => one.close()));
  const open = () => server.sandbox({ clock: { now: NOW, mode: 'frozen' } });
  const made: [TestSandbox, TestSandbox] = [await open(), await open()];
  pairs = made;
  for (const { admin } of made)
    await admin.createListing({
      sellerId: SELLER,
      marketplaceId: US,
      sku: 'MUG-A&B',
      asin: 'B00CMPMUG1',
      title: 'A mug',
      price: 12,
      quantity: 4,
    });
  what.asins = ['B00CMPMUG1'];
  return made;
}

interface Difference {
  what: string;
  id: string;
  of?: string;
  field?: string;
  left: unknown;
  right: unknown;
}
interface Comparison {
  equal: boolean;
  shown: Difference[];
  changed: Difference[];
  known: (Difference & { because: string })[];
  missing: string[];
  calls: Record<'left' | 'right', { operations: Record<string, unknown>[]; calls: number; waited: number }>;
}

const compare = async (left: { id: string }, right: { id: string }): Promise<Comparison> =>
  (await send(`${server.url}/_mws/compare?left=${left.id}&right=${right.id}`)).json as unknown as Comparison;

describe('compare reports none where there is none', () => {
  it.each(['v0', '2026-01-01'] as const)('between MWS and orders of %s', async (version) => {
    const [left, right] = await pair();
    const ids = await importByMws(left, what);
    expect(ids.length).toBeGreaterThan(10);
    await importBySpApi(right, what, version);
    const { equal, shown, changed, missing, calls } = await compare(left, right);
    expect({ shown, changed, missing }).toEqual({ shown: [], changed: [], missing: [] });
    expect(equal).toBe(true);
    const items = calls.left.operations.find(({ operation }) => operation === 'Orders.ListOrderItems')!;
    expect(items.calls).toBe(ids.length);
    // 30 at once, and one in two seconds behind them.
    expect(items.waited).toBe(Math.max(0, ids.length - 30) * 2);
    const { status, stdout } = await cliOf(server.url).cli(`compare ${left.id} ${right.id}`);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'equal']);
  });

  it('between two clients that both ship an order, each at its own instant', async () => {
    const [left, right] = await pair();
    const [id] = await importByMws(left, { ...what, pages: 1, withoutItems: [] });
    await left.admin.updateOrder(id!, { status: 'Shipped' });
    await importByMws(right, { ...what, pages: 1 });
    await right.admin.advanceClock({ by: 'PT1M' });
    await right.admin.updateOrder(id!, { status: 'Shipped' });
    for (const world of [left, right])
      await callMws(world, '/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': id! });
    const found = await compare(left, right);
    expect(found.equal).toBe(true);
    expect(found.known).toMatchObject([{ what: 'order', id, field: 'updated' }]);
  });
});

/** A difference that is made on purpose, and what has to be said of it: every difference is one of these. */
interface Seeded {
  name: string;
  /** Done in the right world before the import. */
  change?: (world: TestSandbox, ids: readonly string[]) => Promise<unknown>;
  import?: (ids: readonly string[]) => Partial<Import>;
  version?: 'v0' | '2026-01-01';
  shown?: (difference: Difference, ids: readonly string[]) => boolean;
  changed?: (difference: Difference, ids: readonly string[]) => boolean;
}

const seeded: Seeded[] = [
  {
    name: '1: buyers are not shown without a restricted token',
    import: () => ({ buyers: false }),
    shown: ({ field, right }) =>
      /^(?:buyer|recipient|line|phone|gift|purchaseOrder)/.test(field!) && right === null,
  },
  {
    name: '2: buyers are not asked for in 2026-01-01',
    version: '2026-01-01',
    import: () => ({ included: 'RECIPIENT,PROCEEDS,FULFILLMENT' }),
    shown: ({ field, right }) => /^(?:buyer|purchaseOrder)/.test(field!) && right === null,
  },
  {
    name: '3: there is no status without FULFILLMENT',
    version: '2026-01-01',
    import: () => ({ included: 'BUYER,RECIPIENT,PROCEEDS' }),
    shown: ({ field, right }) =>
      /^(?:status|channel|service|ship|deliver|gift)/.test(field!) && right === null,
  },
  {
    name: '4: the pages behind the first are not read',
    import: () => ({ pages: 1 }),
    shown: ({ what: kind, right, field }) => /^order/.test(kind) && right === null && field === undefined,
  },
  {
    name: '5: orders of the first day are left out',
    import: () => ({ from: '2020-06-21T00:00:00Z' }),
    shown: ({ what: kind, right, field }) => /^order/.test(kind) && right === null && field === undefined,
  },
  {
    name: '6: the lines of one order are not asked for',
    import: ([first]) => ({ withoutItems: [first!] }),
    shown: ({ what: kind, of, right }, [first]) => kind === 'order item' && of === first && right === null,
  },
  {
    name: '7: a SKU is encoded once only',
    import: () => ({ encodings: 1 }),
    shown: ({ what: kind, id, right }) => kind === 'offer' && id === 'MUG-A&B' && right === null,
  },
  {
    name: '8: a product is not looked up',
    import: () => ({ asins: [] }),
    shown: ({ what: kind, id, right }) => kind === 'product' && id === 'B00CMPMUG1' && right === null,
  },
  {
    name: '9: an order is shipped by one side only',
    change: (world, [first]) => world.admin.updateOrder(first!, { status: 'Shipped' }),
    shown: ({ id, of, field }, [first]) =>
      (of ?? id) === first && /^(?:status|updated|shipped)$/.test(field!),
    changed: ({ what: kind, id, field }, [first]) =>
      kind === 'order' && id === first && /^(?:status|shipped )/.test(field!),
  },
  {
    name: '10: a price is changed by one side only',
    change: ({ admin }) =>
      admin.updateListing({ sellerId: SELLER, marketplaceId: US, sku: 'MUG-A&B', price: 13 }),
    shown: ({ what: kind, field, left, right }) =>
      kind === 'offer' && /rice$/.test(field!) && left === 12 && right === 13,
    changed: ({ what: kind, id, field, right }) =>
      kind === 'listing' && id === 'MUG-A&B' && field === 'price' && right === 13,
  },
  {
    name: '11: stock is changed by one side only',
    async change({ admin }) {
      const { items } = await admin.listInventory({ limit: 1, sellerId: SELLER });
      return admin.updateStock({ sellerId: SELLER, sku: items[0]!.sku, inStock: 777 });
    },
    changed: ({ what: kind, field, right }) => kind === 'stock' && field === 'inStock' && right === 777,
  },
];

describe('compare finds each difference that was made, and nothing else', () => {
  it.each(seeded)('$name', async ({ change, version = 'v0', ...one }) => {
    const [left, right] = await pair();
    const ids = await importByMws(left, what);
    await change?.(right, ids);
    await importBySpApi(right, { ...what, ...one.import?.(ids) }, version);
    const found = await compare(left, right);
    expect(found.equal).toBe(false);
    for (const side of ['shown', 'changed'] as const) {
      const others = found[side].filter((difference) => !one[side]?.(difference, ids));
      expect(others, side).toEqual([]);
      expect(found[side].length > 0, side).toBe(one[side] !== undefined);
    }
  });

  it('12: a report has other rows, whichever face it was downloaded by', async () => {
    const [left, right] = await pair();
    const { admin } = right;
    await admin.updateListing({ sellerId: SELLER, marketplaceId: US, sku: 'MUG-A&B', quantity: 3 });
    await downloadByMws(left);
    await downloadBySpApi(right);
    const found = await compare(left, right);
    expect(found.shown).toEqual([
      {
        what: 'report row',
        id: 'GET_MERCHANT_LISTINGS_ALL_DATA MUG-A&B',
        field: 'quantity',
        left: 4,
        right: 3,
      },
    ]);
    expect(found.changed).toMatchObject([{ what: 'listing', id: 'MUG-A&B', field: 'quantity' }]);
    const { status, stdout } = await cliOf(server.url).cli(`compare ${left.id} ${right.id}`);
    expect([status, stdout]).toEqual([1, expect.stringContaining('MUG-A&B')]);
  });
});

const LISTINGS = 'GET_MERCHANT_LISTINGS_ALL_DATA';

async function downloadByMws(world: TestSandbox): Promise<void> {
  const path = '/Reports/2009-01-01';
  await callMws(world, path, 'RequestReport', { ReportType: `_${LISTINGS}_` });
  await world.admin.advanceClock({ by: 'PT10M' });
  const { text } = await callMws(world, path, 'GetReportRequestList', {
    'ReportTypeList.Type.1': `_${LISTINGS}_`,
  });
  await callMws(world, path, 'GetReport', { ReportId: /<GeneratedReportId>(\d+)</.exec(text)![1]! });
}

async function downloadBySpApi(world: TestSandbox): Promise<void> {
  const base = '/reports/2021-06-30';
  const client = await signIn(world.spApi);
  const made = await client.post(`${base}/reports`, { reportType: LISTINGS, marketplaceIds: [US] });
  await world.admin.advanceClock({ by: 'PT10M' });
  const { json } = await client.get(`${base}/reports/${made.json.reportId as string}`);
  const document = await client.get(`${base}/documents/${json.reportDocumentId as string}`);
  await transfer(document.json.url as string);
}

it('says what it does not have', async () => {
  const [left] = await pair();
  expect((await send(`${server.url}/_mws/compare?left=${left.id}`)).status).toBe(400);
  expect((await send(`${server.url}/_mws/compare?left=${left.id}&right=SBNOWHERE`)).status).toBe(404);
});
