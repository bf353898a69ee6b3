import { beforeEach, describe, expect, test } from 'vitest';
import { createListing } from '../../../store/listings.js';
import { findStock } from '../../../store/inventory.js';
import { saveTransport } from '../../../store/inbound/transport.js';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
beforeEach(async () => {
  control = await createTestControl();
  createListing(control.realm.world, {
    participation: 1,
    sku: 'MUG',
    asin: 'B00EXAMPL1',
    title: 'A mug',
    channel: 'AFN',
    price: { amount: '1.00', currency: 'USD' },
  });
});

const mugs = (more: object = {}) => ({
  sellerId: demo.sellerId,
  marketplaceId: demo.marketplaceId,
  items: [{ sku: 'MUG', shipped: 10 }],
  ...more,
});
const stock = () => {
  const { inStock, inbound, unfulfillable } = findStock(control.realm.world, 1, 'MUG')!;
  return [inStock, inbound, unfulfillable];
};
const path = '/inbound-shipments/FBA15DJ9S3J5';
const add = (more: object = {}) =>
  control.ask('POST', '/inbound-shipments', mugs({ shipmentId: 'FBA15DJ9S3J5', ...more }));

describe('inbound shipments', () => {
  test('are added, moved on and received', async () => {
    const made = await add();
    expect([made.status, made.body.status, made.body.centre, stock()]).toEqual([
      201,
      'WORKING',
      'IND1',
      [0, 0, 0],
    ]);
    await control.ask('PATCH', path, { status: 'IN_TRANSIT' });
    expect(stock()).toEqual([0, 10, 0]);
    const received = await control.ask('POST', `${path}/receive`, {
      items: [{ sku: 'MUG', quantity: 4, damaged: 1 }],
    });
    expect([received.body.status, stock()]).toEqual(['RECEIVING', [3, 6, 1]]);
    // The rest was lost.
    const closed = await control.ask('PATCH', path, { status: 'CLOSED' });
    expect([closed.body.status, stock()]).toEqual(['CLOSED', [3, 0, 1]]);
    expect((await control.ask('GET', path)).body).toEqual(closed.body);
  });

  test('are listed, newest first, with the plans', async () => {
    await add();
    await control.ask('POST', '/inbound-shipments', mugs({ status: 'SHIPPED' }));
    const { items, count } = (await control.ask('GET', '/inbound-shipments?limit=1')).body;
    expect([items.length, count, items[0]!.status]).toEqual([1, 2, 'SHIPPED']);
    const rest = await control.ask('GET', `/inbound-shipments?after=${String(items[0]!.shipmentId)}`);
    expect(rest.body.items.map(({ shipmentId }) => shipmentId)).toEqual(['FBA15DJ9S3J5']);
    expect((await control.ask('GET', '/inbound-shipments?status=CLOSED')).body.count).toBe(0);
    expect((await control.ask('GET', '/inbound-plans')).body.count).toBe(1);
  });

  test('do nothing that their state does not allow', async () => {
    await add({ status: 'CLOSED' });
    expect((await control.ask('PATCH', path, { status: 'WORKING' })).status).toBe(409);
    expect(
      (await control.ask('POST', `${path}/receive`, { items: [{ sku: 'MUG', quantity: 1 }] })).status,
    ).toBe(409);
    expect((await control.ask('PATCH', `${path}/transport`, { status: 'CONFIRMED' })).status).toBe(409);
    expect((await add()).status).toBe(409);
    expect((await control.ask('GET', '/inbound-shipments/FBA0')).status).toBe(404);
  });

  test.each([
    [{ items: [{ sku: 'TEA', shipped: 1 }] }, '/items/0/sku'],
    [
      {
        items: [
          { sku: 'MUG', shipped: 1 },
          { sku: 'MUG', shipped: 1 },
        ],
      },
      '/items/1/sku',
    ],
    [{ centre: 'LEJ1' }, '/centre'],
    [{ marketplaceId: 'NONE' }, '/marketplaceId'],
  ])('refuse %o', async (more, where) => {
    const { status, body } = await control.ask('POST', '/inbound-shipments', mugs(more));
    expect([status, body.findings[0]!.path]).toEqual([400, where]);
  });

  test('have their transport put into any state', async () => {
    await add();
    saveTransport(control.realm.world, {
      shipment: 1,
      partnered: true,
      type: 'SP',
      status: 'ESTIMATING',
      details: {
        carrier: 'UNITED_PARCEL_SERVICE_INC',
        packages: [{ weight: { value: '1', unit: 'pounds' } }],
      },
    });
    const failed = { status: 'ERROR_ON_ESTIMATING', errorCode: 'E412', errorDescription: 'Not now' };
    expect((await control.ask('PATCH', `${path}/transport`, failed)).body.transport).toMatchObject(failed);
    const { transport } = (await control.ask('PATCH', `${path}/transport`, { status: 'CONFIRMED' })).body;
    expect(transport).toMatchObject({ status: 'CONFIRMED', errorCode: null });
  });
});
