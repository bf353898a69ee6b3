import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import { askControl, patchControl } from './control.js';
import { callSection, listed, valuesOf } from './call-section.js';

const US = 'ATVPDKIKX0DER';
const { sellerId } = demo;
const MERCHANT = 'LOST-BY-SHIPPING';
const AMAZON = 'CROWD';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'catalogue' });
});
afterAll(() => server.close());

const feed = (FeedType: string, body: string) =>
  callSection(server, ['/Feeds/2009-01-01', '2009-01-01'], 'SubmitFeed', { FeedType }, { document: body });

/** Everything that changes what is offered: a feed, an order, a cancellation, a call of the control API. */
const steps = {
  feedPrice: fc.record({ price: fc.integer({ min: 100, max: 9_999 }), quantity: fc.nat(20) }),
  setPrice: fc.integer({ min: 100, max: 9_999 }),
  setQuantity: fc.nat(20),
  setStock: fc.nat(20),
  order: fc.record({ byAmazon: fc.boolean(), quantity: fc.integer({ min: 1, max: 6 }) }),
  cancel: fc.nat(),
  status: fc.constantFrom('active', 'inactive'),
};
type Step = { [Kind in keyof typeof steps]: { kind: Kind; value: unknown } }[keyof typeof steps];
const sequence = fc.array(
  fc.oneof(
    ...Object.entries(steps).map(([kind, values]) =>
      (values as fc.Arbitrary<unknown>).map((value) => ({ kind, value }) as Step),
    ),
  ),
  { minLength: 1, maxLength: 6 },
);

async function take(step: Step, orders: string[]): Promise<void> {
  const { kind } = step;
  const value = step.value as never;
  const name = { sellerId, marketplaceId: US, sku: MERCHANT };
  const control = {
    setPrice: () => patchControl(server.url, '/listings', { ...name, price: (value as number) / 100 }),
    setQuantity: () => patchControl(server.url, '/listings', { ...name, quantity: value }),
    status: () => patchControl(server.url, '/listings', { ...name, status: value }),
    setStock: () => patchControl(server.url, '/inventory', { sellerId, sku: AMAZON, inStock: value }),
    async feedPrice() {
      const { price, quantity } = value as { price: number; quantity: number };
      const lines = `sku\tprice\tquantity\n${MERCHANT}\t${(price / 100).toFixed(2)}\t${quantity}\n`;
      await feed('_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_', lines);
      await askControl(server.url, '/clock/advance', { by: 'PT1H' });
    },
    async order() {
      const { byAmazon, quantity } = value as { byAmazon: boolean; quantity: number };
      const items = [{ sku: byAmazon ? AMAZON : MERCHANT, quantity }];
      const order = { sellerId, marketplaceId: US, channel: byAmazon ? 'AFN' : 'MFN', items };
      orders.push((await askControl<{ amazonOrderId: string }>(server.url, '/orders', order)).amazonOrderId);
    },
    async cancel() {
      const id = orders[(value as number) % Math.max(1, orders.length)];
      if (id !== undefined) await patchControl(server.url, `/orders/${id}`, { status: 'Canceled' });
    },
  };
  await control[kind]();
}

interface Listing {
  sku: string;
  price: { amount: string };
  quantity: number;
  status: string;
}
interface Stock {
  sku: string;
  inStock: number;
  reserved: number;
}
interface Order {
  amazonOrderId: string;
  status: string;
}
interface Event {
  type: string;
  subject: string;
  details: { status?: string; now?: Record<string, unknown>; was?: unknown };
}

const itemsOf = async <Item>(path: string): Promise<Item[]> =>
  (await askControl<{ items: Item[] }>(server.url, path)).items;

/** The rows of the two SKUs and of all orders, by what events name them by. */
async function rows(): Promise<Record<string, Record<string, unknown>>> {
  const [listing] = await itemsOf<Listing>(`/listings?sellerId=${sellerId}&sku=${MERCHANT}`);
  const [stock] = await itemsOf<Stock>(`/inventory?sellerId=${sellerId}&sku=${AMAZON}`);
  const orders = await itemsOf<Order>(`/orders?sellerId=${sellerId}&limit=100`);
  const price = Math.round(Number(listing!.price.amount) * 100);
  return {
    [`listing ${MERCHANT}`]: { price, quantity: listing!.quantity, status: listing!.status },
    [`stock ${AMAZON}`]: { inStock: stock!.inStock, reserved: stock!.reserved },
    ...Object.fromEntries(orders.map(({ amazonOrderId, status }) => [`order ${amazonOrderId}`, { status }])),
  };
}

/** What the rows come to by what was told: their fields that an event names, after those before. */
function replay(before: Awaited<ReturnType<typeof rows>>, events: readonly Event[]): typeof before {
  const after = structuredClone(before);
  for (const { type, subject, details } of events) {
    const key = `${type.split('.')[0]} ${subject}`;
    const row = (after[key] ??= {});
    if (type.startsWith('order.')) row.status = details.status;
    for (const [field, was] of Object.entries(details.now === undefined ? {} : (details.was as object)))
      if (field in row)
        expect({ type, field, value: row[field] }).toEqual({ type, field, value: was as unknown });
    for (const [field, now] of Object.entries(details.now ?? {})) if (field in row) row[field] = now;
  }
  return after;
}

const eventsOf = async (): Promise<Event[]> =>
  (
    await Promise.all(
      ['order', 'listing', 'stock'].map((kind) =>
        itemsOf<Event & { id: number }>(`/world-events?type=${kind}.*&limit=100`),
      ),
    )
  )
    .flat()
    .sort((one, other) => one.id - other.id);

/** The line of a SKU in a report that is asked for now, by its headings; none where it is not in it. */
async function lineOf(ReportType: string, heading: string, sku: string) {
  const section = ['/Reports/2009-01-01', '2009-01-01'] as const;
  const asked = await callSection(server, section, 'RequestReport', { ReportType });
  const [id] = valuesOf(asked.text, 'ReportRequestId');
  await askControl(server.url, '/clock/advance', { by: 'PT1H' });
  const list = await callSection(
    server,
    section,
    'GetReportRequestList',
    listed('ReportRequestIdList.Id', [id!]),
  );
  const [ReportId] = valuesOf(list.text, 'GeneratedReportId');
  const { text } = await callSection(server, section, 'GetReport', { ReportId: ReportId! });
  const [headings, ...lines] = text.split(/\r?\n/).map((line) => line.split('\t'));
  const records = lines.map((cells) => Object.fromEntries(headings!.map((name, at) => [name, cells[at]])));
  return records.find((record) => record[heading] === sku);
}

/** What Products, FulfillmentInventory and the reports say, side by side. */
async function numbers() {
  const prices = await callSection(server, ['/Products/2011-10-01', '2011-10-01'], 'GetMyPriceForSKU', {
    MarketplaceId: US,
    ...listed('SellerSKUList.SellerSKU', [MERCHANT, AMAZON]),
  });
  const [own, amazons] = prices.text.split('</GetMyPriceForSKUResult>');
  const skus = listed('SellerSkus.member', [AMAZON]);
  const section = ['/FulfillmentInventory/2010-10-01', '2010-10-01'] as const;
  const supply = await callSection(server, section, 'ListInventorySupply', skus);
  return {
    own: own!,
    amazons: amazons!,
    supply: supply.text,
    listed: await lineOf('_GET_MERCHANT_LISTINGS_ALL_DATA_', 'seller-sku', MERCHANT),
    held: await lineOf('_GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA_', 'sku', AMAZON),
  };
}

it(
  'the control API, Products, FulfillmentInventory, the reports and the events agree after any sequence of changes',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (sequenceOfSteps) => {
        const orders: string[] = [];
        await askControl(server.url, '/reset', {});
        const before = await rows();
        for (const step of sequenceOfSteps) await take(step, orders);
        const after = await rows();
        expect(replay(before, await eventsOf())).toEqual(after);

        const listing = after[`listing ${MERCHANT}`]!;
        const { inStock } = after[`stock ${AMAZON}`]!;
        const price = ((listing.price as number) / 100).toFixed(2);
        const { own, amazons, supply, listed, held } = await numbers();
        const offered = listing.status === 'active' && (listing.quantity as number) > 0;
        expect(/<RegularPrice>.*?<Amount>([\d.]+)</.exec(own)?.[1]).toBe(offered ? price : undefined);
        expect(amazons.includes('<Offer>')).toBe((inStock as number) > 0);
        expect(valuesOf(supply, 'InStockSupplyQuantity')).toEqual([String(inStock)]);
        expect([Number(listed?.price), listed?.quantity]).toEqual([Number(price), String(listing.quantity)]);
        expect(held).toMatchObject({ 'afn-fulfillable-quantity': String(inStock) });
      }),
      { numRuns: 300 },
    );
  },
);
