import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SELLER = 'A2EXAMPLESELLER';

/** How many products the seller has; each feed changes the price of all. */
export const SKUS = 1_000;

const skuOf = (at) => `STORM-${at}`;
const asinOf = (at) => `B0${String(at).padStart(8, '0')}`;
const numbers = Array.from({ length: SKUS }, (_, at) => at);

/** `quickstart` with products that others sell too, so that every change of a price is told to the queue; as a file. */
export function writeWorld(folder, queue) {
  const file = join(folder, 'storm.yaml');
  // YAML is JSON too.
  writeFileSync(file, JSON.stringify(world(queue)));
  return file;
}

const world = (queue) => ({
  extends: 'quickstart',
  listings: numbers.map((at) => ({
    ...{ seller: SELLER, marketplace: 'US', sku: skuOf(at), asin: asinOf(at), title: `Mug ${at}` },
    ...{ price: 20, quantity: 5 },
  })),
  offers: numbers.map((at) => ({ marketplace: 'US', asin: asinOf(at), price: 25, count: 4 })),
  subscriptions: [{ seller: SELLER, marketplace: 'US', type: 'AnyOfferChanged', queue }],
});

/** The lines of a flat file that gives every product a price that it did not have before. */
export function* priceLines(turn) {
  yield 'sku\tprice\n';
  for (const at of numbers) yield `${skuOf(at)}\t${(10 + turn / 10).toFixed(2)}\n`;
}
