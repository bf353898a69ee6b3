import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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
beforeEach(() => askControl(server.url, '/reset', {}));

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

interface Shown {
  items: { price: { amount: string }; quantity: number; status: string; inStock: number }[];
}

/** What the control API, Products and FulfillmentInventory say, side by side. */
async function numbers() {
  const [listing] = (await askControl<Shown>(server.url, `/listings?sellerId=${sellerId}&sku=${MERCHANT}`))
    .items;
  const [stock] = (await askControl<Shown>(server.url, `/inventory?sellerId=${sellerId}&sku=${AMAZON}`))
    .items;
  const prices = await callSection(server, ['/Products/2011-10-01', '2011-10-01'], 'GetMyPriceForSKU', {
    MarketplaceId: US,
    ...listed('SellerSKUList.SellerSKU', [MERCHANT, AMAZON]),
  });
  const [own, amazons] = prices.text.split('</GetMyPriceForSKUResult>');
  const supply = await callSection(
    server,
    ['/FulfillmentInventory/2010-10-01', '2010-10-01'],
    'ListInventorySupply',
    {
      ...listed('SellerSkus.member', [AMAZON]),
    },
  );
  return { listing: listing!, stock: stock!, own: own!, amazons: amazons!, supply: supply.text };
}

it(
  'the control API, GetMyPrice and ListInventorySupply agree after any sequence of changes',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (sequenceOfSteps) => {
        const orders: string[] = [];
        for (const step of sequenceOfSteps) await take(step, orders);
        const { listing, stock, own, amazons, supply } = await numbers();
        const offered = listing.status === 'active' && listing.quantity > 0;
        expect(/<RegularPrice>.*?<Amount>([\d.]+)</.exec(own)?.[1]).toBe(
          offered ? listing.price.amount : undefined,
        );
        expect(amazons.includes('<Offer>')).toBe(stock.inStock > 0);
        expect(valuesOf(supply, 'InStockSupplyQuantity')).toEqual([String(stock.inStock)]);
      }),
      { numRuns: 60 },
    );
  },
);
