import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginOutbound, membersOf, SELLER, US } from './outbound-world.js';
import type { OutboundWorld } from './outbound-world.js';

let server: MwsLocal;
let world: OutboundWorld;
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(async () => {
  world = await beginOutbound(server);
});
afterAll(() => server.close());

const patch = (id: string, status: string) => world.ask('PATCH', `/fulfillment-orders/${id}`, { status });
const create = (id: string, items: object[]) =>
  world.ask('POST', '/fulfillment-orders', { sellerId: SELLER, marketplaceId: US, id, items });

describe('fulfillment orders by the control API', () => {
  it('are made, listed, and taken to a status', async () => {
    const { status, body } = await create('C-1', [{ sku: 'CUP', quantity: 2 }]);
    expect([status, body.status, body.source, body.items]).toEqual([
      201,
      'RECEIVED',
      'control',
      [{ id: 'C-1-1', sku: 'CUP', quantity: 2, cancelled: 0, unfulfillable: 0 }],
    ]);
    expect((await create('C-1', [{ sku: 'CUP', quantity: 1 }])).status).toBe(409);
    expect((await create('C-2', [{ sku: 'CUP', quantity: 9 }])).status).toBe(409);
    expect((await patch('C-1', 'COMPLETE')).body).toMatchObject({
      status: 'COMPLETE',
      shipments: [{ status: 'SHIPPED', packages: [{ number: 40001, carrier: 'UPS', status: 'IN_TRANSIT' }] }],
    });
    expect((await patch('C-1', 'PLANNING')).status).toBe(409);
    expect((await patch('NONE', 'PLANNING')).status).toBe(404);
    expect((await world.ask('GET', '/fulfillment-orders?status=COMPLETE')).body.count).toBe(1);
    expect(await world.stock('CUP')).toEqual([3, 0]);
  });

  it('are shipped in parts', async () => {
    await create('C-1', [{ sku: 'CUP', quantity: 3, id: 'a' }]);
    const ship = (body: object) => world.ask('POST', '/fulfillment-orders/C-1/ship', body);
    const first = await ship({ items: [{ id: 'a', quantity: 1 }], carrier: 'DHL', tracking: 'T1' });
    expect(first.body).toMatchObject({
      status: 'PROCESSING',
      shipments: [
        { status: 'PENDING', items: [{ quantity: 2 }] },
        { status: 'SHIPPED', items: [{ quantity: 1 }], packages: [{ carrier: 'DHL', tracking: 'T1' }] },
      ],
    });
    expect((await world.row('C-1')).status).toBe('PartiallyShipped');
    expect((await ship({ items: [{ id: 'a', quantity: 3 }] })).status).toBe(409);
    expect((await ship({ items: [{ id: 'b', quantity: 1 }] })).status).toBe(400);
    expect((await ship({})).body.status).toBe('COMPLETE');
    expect((await ship({})).status).toBe(409);
    expect([await world.stock('CUP'), (await world.row('C-1')).status]).toEqual([[2, 0], 'Shipped']);
  });

  it.each([
    ['COMPLETE_PARTIALLED', [['CUP', 2, 0, 1]], [3, 0], 'PartiallyShipped'],
    ['UNFULFILLABLE', [['CUP', 2, 0, 2]], [5, 0], 'Unfulfillable'],
    ['INVALID', [['CUP', 2, 0, 2]], [5, 0], 'Unfulfillable'],
    ['CANCELLED', [['CUP', 2, 2, 0]], [5, 0], 'Canceled'],
  ] as const)('can end as %s', async (status, items, stock, row) => {
    await create('C-1', [{ sku: 'CUP', quantity: 2 }]);
    expect((await patch('C-1', status)).body.status).toBe(status);
    expect([await world.itemsIn('C-1'), await world.stock('CUP'), (await world.row('C-1')).status]).toEqual([items, stock, row]); // prettier-ignore
    await world.advance('P30D');
    expect(await world.status('C-1')).toBe(status);
  });

  it('have packages that can go astray, and returns that arrive in any condition', async () => {
    await create('C-1', [{ sku: 'CUP', quantity: 1 }]);
    await patch('C-1', 'COMPLETE');
    await world.advance('PT1H');
    const lost = await world.ask('PATCH', '/packages/40001', { status: 'UNDELIVERABLE', event: 'EVENT_409' });
    expect([lost.status, lost.body.status]).toEqual([200, 'UNDELIVERABLE']);
    await world.advance('P20D');
    const { body } = await world.ask('GET', '/packages/40001');
    expect([body.status, body.events.map((one: { code: string }) => one.code)]).toEqual([
      'UNDELIVERABLE',
      ['EVENT_102', 'EVENT_409'],
    ]);
    expect((await world.ask('PATCH', '/packages/1', { status: 'DELIVERED' })).status).toBe(404);

    const { AmazonShipmentId } = await world.only('C-1');
    await world.call('CreateFulfillmentReturn', {
      SellerFulfillmentOrderId: 'C-1',
      'Items.member.1.SellerReturnItemId': 'R-1',
      'Items.member.1.SellerFulfillmentOrderItemId': 'C-1-1',
      'Items.member.1.AmazonShipmentId': AmazonShipmentId,
      'Items.member.1.ReturnReasonCode': 'UNWANTED_ITEM',
    });
    const arrive = () => world.ask('PATCH', '/fulfillment-returns/1', { condition: 'CustomerDamaged' });
    expect((await arrive()).body).toMatchObject({ returnItemId: 'R-1', status: 'Processed' });
    expect((await arrive()).status).toBe(409);
    const { ReturnItemList } = await world.get('C-1');
    expect(membersOf(ReturnItemList)[0].ReturnReceivedCondition).toBe('CustomerDamaged');
    expect((await world.ask('GET', '/inventory?sku=CUP')).body.items[0]).toMatchObject({ inStock: 4, unfulfillable: 1 }); // prettier-ignore
    const types = (await world.ask('GET', '/world-events?type=outbound.*')).body.items.map((one: { type: string }) => one.type); // prettier-ignore
    expect(new Set(types)).toEqual(
      new Set(['created', 'changed', 'shipment-changed', 'package-changed', 'return-changed'].map((name) => `outbound.${name}`)),
    ); // prettier-ignore
  });
});

describe('fulfillment orders of a scenario', () => {
  const order = (id: string, more: string) =>
    `  - {seller: ${SELLER}, id: ${id}, marketplace: US, items: [{sku: CUP, quantity: 2}], receivedAt: -P3D, ${more}}\n`;

  it('begin in any state, and go on from there', async () => {
    world = await beginOutbound(
      server,
      'fulfillmentOrders:\n' +
        order('HELD', 'action: Hold') +
        order('PICKED', 'status: PROCESSING') +
        order(
          'SENT',
          'status: COMPLETE, shipments: [{packages: [{number: 42343, carrier: UPS, tracking: 1Z9}]}]',
        ) +
        order('PART', 'status: COMPLETE_PARTIALLED, policy: FillAllAvailable') +
        order('GONE', 'status: CANCELLED') +
        'timeline:\n  - {after: PT1H, package: {number: 42343, event: EVENT_301}}\n' +
        '  - {after: PT2H, fulfillmentOrder: {id: HELD, status: CANCELLED}}\n',
    );
    const statuses = async () =>
      Object.fromEntries(
        (await world.ask('GET', '/fulfillment-orders')).body.items.map((one: { id: string; status: string }) => [one.id, one.status]), // prettier-ignore
      ) as Record<string, string>;
    expect(await statuses()).toMatchObject({
      HELD: 'RECEIVED',
      SENT: 'COMPLETE',
      PART: 'COMPLETE_PARTIALLED',
      GONE: 'CANCELLED',
    });
    // Two on hold and two picked; what is in stock is as the scenario says.
    expect((await world.stock('CUP'))[0]).toBe(5);
    const track = async () =>
      (await world.call('GetPackageTrackingDetails', { PackageNumber: '42343' })).xml
        .GetPackageTrackingDetailsResponse.GetPackageTrackingDetailsResult.CurrentStatus as string;
    expect(await track()).toBe('IN_TRANSIT');
    await world.advance('PT2H');
    expect([await track(), (await statuses())['HELD']]).toEqual(['DELIVERED', 'CANCELLED']);
  });
});
