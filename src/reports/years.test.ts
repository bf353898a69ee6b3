import { expect, test } from 'vitest';
import { findSeller, listParticipations } from '../registry/sellers.js';
import { createOrder } from '../store/orders/change-orders.js';
import { details, item } from '../store/orders/testing.js';
import { bytesOf, idOf, recordsOf, SELLER, textOf, worldWith } from './testing.js';

test.each([
  [2016, 'windows-1252', 'caf\xe9'],
  [2018, 'windows-1252', 'caf\xe9'],
  [2020, 'UTF-8', 'caf\xc3\xa9'],
  [2023, 'UTF-8', 'caf\xc3\xa9'],
])('B23: listings of the United States as of %i are %s', (asOf, charset, title) => {
  const listing = (code: string) =>
    `{seller: ${SELLER}, marketplace: ${code}, sku: S, title: café, asin: B00EXAMPL1, quantity: 1, price: 1.00}`;
  const world = worldWith(`asOf: ${asOf}\nlistings: [${listing('US')}, ${listing('GB')}]`);
  const typed = (code: string) => {
    const { contentType, bytes } = bytesOf(world, { type: '_GET_MERCHANT_LISTINGS_DATA_', in: [code] });
    return [contentType, bytes.includes(Buffer.from(code === 'US' ? title : 'caf\xe9', 'latin1'))];
  };

  expect(typed('US')).toEqual([`text/plain;charset=${charset}`, true]);
  expect(typed('GB')).toEqual(['text/plain;charset=windows-1252', true]);
});

test.each([
  [2020, ['Shipped', 'Shipped', 'Shipped', 'Shipped', 'Unshipped']],
  [2023, ['Shipped', 'Shipped - Delivered to Buyer', 'Shipped - Lost in Transit', 'Shipped', 'Unshipped']],
])('B60: the statuses of Amazon’s own delivery as of %i', (asOf, statuses) => {
  const world = worldWith(`asOf: ${asOf}`);
  const { id: participation } = listParticipations(world, findSeller(world, SELLER)!).find(
    ({ marketplaceId }) => marketplaceId === idOf('IN'),
  )!;
  const carried = [
    {},
    { easyShipStatus: 'Delivered' },
    { tfmStatus: 'Lost' },
    { easyShipStatus: 'LabelCanceled' },
    { easyShipStatus: 'PendingPickUp', status: 'Unshipped' as const },
  ];
  carried.forEach((given, at) =>
    createOrder(world, {
      participation,
      purchasedAt: world.now() - 1_000_000 + at,
      status: 'Shipped',
      channel: 'MFN',
      details,
      items: [item],
      ...given,
    }),
  );
  const text = textOf(world, { type: '_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_', in: ['IN'] }, 'utf8');

  expect(recordsOf(text).map((row) => row['order-status'])).toEqual(statuses);
});
