import { expect, test } from 'vitest';
import { loadServices } from '../model/load.js';
import { findHandler } from './handlers.js';

const keys = loadServices().flatMap(({ section, operations }) =>
  Object.keys(operations).map((name) => `${section}.${name}`),
);

test('all of Sellers, Orders, Products, FulfillmentInventory and every GetServiceStatus have code', () => {
  const expected = keys.filter((key) =>
    /^(FulfillmentInventory|Orders|Products|Sellers)\.|\.GetServiceStatus$/.test(key),
  );

  expect(expected).toHaveLength(40);
  expect(expected.filter((key) => !findHandler(key))).toEqual([]);
});

test('an operation has the code of no other, but GetServiceStatus that of every section', () => {
  const own = keys
    .filter((key) => !key.endsWith('.GetServiceStatus'))
    .flatMap((key) => findHandler(key) ?? []);

  expect(new Set(own).size).toBe(own.length);
  expect(findHandler('Finances.GetServiceStatus')).toBe(findHandler('Orders.GetServiceStatus'));
});

test('what is no operation has no code', () => {
  expect(['Orders', 'Orders.listOrders', 'Orders.', ''].map(findHandler)).toEqual(Array(4).fill(undefined));
});
