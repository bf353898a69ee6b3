import { expect, test } from 'vitest';
import type { ProductOffer, WorldEvent } from '../api/types.js';
import { priceHistory } from './price-history.js';

const offer = (given: Partial<ProductOffer>) =>
  ({ ...{ kind: 'listing', id: '1', sellerId: 'A', name: null, sku: 'MUG', condition: 'New' }, price: { amount: '12.00', currency: 'USD' }, ...given }) as ProductOffer; // prettier-ignore
const event = (id: string, second: number, given: object) =>
  ({ id, at: new Date(second * 1000).toISOString(), subject: 'MUG', sellerId: 'A', ...given }) as WorldEvent;

test('a line begins with the price before its first change, and ends now', () => {
  const events = [
    event('3', 30, { type: 'listing.changed', details: { was: { price: 1100 }, now: { price: 1200 } } }),
    event('2', 20, { type: 'listing.changed', details: { was: { price: 1000 }, now: { price: 1100 } } }),
    event('4', 35, { type: 'listing.changed', details: { was: { quantity: 2 }, now: { quantity: 1 } } }),
  ];
  expect(priceHistory([offer({})], events, 40_000)).toEqual([
    {
      name: 'MUG, New',
      steps: [
        { at: 20_000, value: 1000 },
        { at: 20_000, value: 1100 },
        { at: 30_000, value: 1200 },
        { at: 40_000, value: 1200 },
      ],
    },
  ]);
});

test('what another seller does to the same SKU is not of it, and a new offer begins when it was made', () => {
  const events = [
    event('1', 10, { sellerId: 'B', type: 'listing.changed', details: { was: { price: 1 }, now: { price: 2 } } }),
    event('2', 20, { subject: 'B0', sellerId: null, type: 'offer.created', details: { offerId: 7, price: 900 } }),
  ]; // prettier-ignore
  const other = offer({ kind: 'competitor', id: '7', name: 'Elsewhere', price: { amount: '9.00', currency: 'USD' } }); // prettier-ignore
  expect(priceHistory([offer({}), other], events, 40_000).map(({ steps }) => steps)).toEqual([
    [
      { at: 10_000, value: 1200 },
      { at: 40_000, value: 1200 },
    ],
    [
      { at: 20_000, value: 900 },
      { at: 40_000, value: 900 },
    ],
  ]);
});
