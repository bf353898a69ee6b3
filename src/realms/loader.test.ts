import { expect, it } from 'vitest';
import type { Scenario } from '../scenario/index.js';
import { isLarge } from './loader.js';

const many = <Entry>(entry: Entry): Entry[] => Array.from({ length: 2_000 }, () => entry);
const listing = { seller: 'A2EXAMPLESELLER', sku: 'S' };

it.each<[string, object, boolean]>([
  ['nothing', {}, false],
  ['a few listings', { listings: [listing] }, false],
  ['listings', { listings: many(listing) }, true],
  ['products', { catalog: many({ asin: 'B000000001' }) }, true],
  ['shipments', { inboundShipments: many({ id: 'FBA1' }) }, true],
  ['items of one shipment', { inboundShipments: [{ id: 'FBA1', items: many(listing) }] }, true],
  ['entries of a section', { feeds: { submissions: many({ id: '1' }) } }, true],
  ['generated orders', { generate: [{ orders: 700 }, { orders: 700 }] }, true],
  ['generated products', { generate: [{ products: 2_000 }] }, true],
  ['one long document', { feeds: { submissions: [{ content: Buffer.alloc(100_000) }] } }, false],
])('of what makes a world large: %s', (_, written, expected) => {
  expect(isLarge({ name: 'any', responses: [], ...written } as Scenario)).toBe(expected);
});
