import { expect, test } from 'vitest';
import { CA, createShop, PART, US } from './orders/testing.js';
import { changeSku, closeListings } from './listings-in-bulk.js';
import { createListing, findListing, hasListings } from './listings.js';
import type { NewListing } from './listings.js';

function createListings(...skus: string[]) {
  const shop = createShop();
  const { world, seller } = shop;
  const list = (sku: string, given: Partial<NewListing> = {}) =>
    createListing(world, {
      participation: PART[US],
      sku,
      asin: 'B00EXAMPL1',
      title: 'A mug',
      channel: 'MFN',
      price: { amount: '12.50', currency: 'USD' },
      quantity: 5,
      ...given,
    });
  for (const sku of skus) list(sku);
  const listing = (sku: string, marketplaceId = US) => findListing(world, seller.id, marketplaceId, sku)!;
  return { ...shop, list, listing };
}

const fed = { feedSubmissionId: '1', said: '{}' };

test('an offer is changed as far as it is said', () => {
  const { world, listing } = createListings('MUG', 'TEA');
  const before = listing('MUG');

  expect(changeSku(world, PART[US], 'MUG', { quantity: 0, channel: 'AFN' }, fed)).toBe('changed');
  expect(listing('MUG')).toEqual({
    ...before,
    quantity: 0,
    channel: 'AFN',
    updatedAt: before.updatedAt + 1,
  });
  expect(changeSku(world, PART[CA], 'MUG', { quantity: 1 }, fed)).toBe('unknown');
  expect(listing('TEA').quantity).toBe(5);
});

test('a listing becomes active with its first price, and with no other', () => {
  const { world, list, listing } = createListings();
  list('NEW', { price: { amount: '0.00', currency: 'USD' }, status: 'inactive' });
  list('CLOSED', { status: 'inactive' });
  for (const sku of ['NEW', 'CLOSED']) changeSku(world, PART[US], sku, { price: '3.00' }, fed);

  expect([listing('NEW').status, listing('CLOSED').status]).toEqual(['active', 'inactive']);
  expect(listing('CLOSED').price.amount).toBe('3.00');
});

test('listings are closed some at a time, in one marketplace', () => {
  const { world, list, listing } = createListings('A', 'B', 'C');
  list('A', { participation: PART[CA] });
  const lasts: (string | undefined)[] = [];
  for (let last: string | undefined = ''; last !== undefined; lasts.push(last))
    last = closeListings(world, PART[US], last, 2);

  expect(lasts).toEqual(['B', 'C', undefined]);
  expect(listing('C')).toMatchObject({ status: 'inactive', quantity: 0 });
  expect(listing('A', CA)).toMatchObject({ status: 'active', quantity: 5 });
  expect([PART[US], PART[CA], 3].map((id) => hasListings(world, id))).toEqual([true, true, false]);
});
