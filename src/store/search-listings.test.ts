import { expect, test } from 'vitest';
import { createShop } from './orders/testing.js';
import { searchListings } from './search-listings.js';
import type { ListingFilter } from './search-listings.js';
import { insertListing } from './listings.js';
import { listParticipations } from '../registry/sellers.js';

const filters: Record<ListingFilter, (string | number)[]> = {
  skus: ['S-1'],
  asins: ['B00EXAMPL1'],
  fnskus: ['X00'],
  codes: ['EAN 4006381333931'],
  parentSkus: ['P'],
  createdFrom: [1],
  createdTo: [9],
  updatedFrom: [1],
  updatedTo: [9],
  with: ['buyable'],
  without: ['discoverable'],
  faulty: ['error'],
  nothing: [],
};

test.each([
  ['sku', true],
  ['sku', false],
  ['created', true],
  ['created', false],
  ['updated', true],
  ['updated', false],
] as const)('a search by %s, descending %s, reads a range of an index, in its order', (order, descending) => {
  const { world, seller } = createShop();
  const participation = listParticipations(world, seller)[0]!.id;
  const price = { amount: '9.90', currency: 'USD' };
  for (const [at, sku] of ['S-2', 'S-1', 'S-3'].entries())
    insertListing(world, { participation, sku, asin: 'B00EXAMPL1', title: sku, channel: 'MFN', price, createdAt: 3 - at, updatedAt: at }); // prettier-ignore
  const asked: string[] = [];
  const { numbers } = world.database;
  world.database.numbers = (sql, ...values) => {
    asked.push(sql);
    return numbers.call(world.database, sql, ...values);
  };
  const search = { participation, order, descending, filters: {} };
  const found = searchListings(world, search, { limit: 9 });
  const expected = {
    sku: ['S-1', 'S-2', 'S-3'],
    created: ['S-3', 'S-1', 'S-2'],
    updated: ['S-2', 'S-1', 'S-3'],
  }[order];
  expect(found.map(({ sku }) => sku)).toEqual(descending ? expected.reverse() : expected);
  expect(searchListings(world, { ...search, filters }, { after: { at: 1, id: 1 }, limit: 9 })).toEqual([]);
  for (const sql of asked) {
    const plan = world.database
      .all<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${sql}`,
        ...Array<number>(sql.split('?').length - 1).fill(0),
      )
      .map(({ detail }) => detail);
    expect(plan.filter((detail) => /TEMP B-TREE|SCAN (?!json_each|CONSTANT)/.test(detail))).toEqual([]);
  }
});
