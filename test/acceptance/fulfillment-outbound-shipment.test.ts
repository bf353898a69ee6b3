import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ADDRESS, beginOutbound, membersOf, refusalOf, under, US } from './outbound-world.js'; // prettier-ignore
import type { OutboundWorld } from './outbound-world.js';
import type { XmlTree } from './mws-call.js';

let server: MwsLocal;
let world: OutboundWorld;
const begin = async (more = '') => {
  world = await beginOutbound(server, more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

const INVALID = 'InvalidRequestException';
const update = (id: string, more: Record<string, string> = {}) =>
  world.call('UpdateFulfillmentOrder', { SellerFulfillmentOrderId: id, ...more });

describe('FulfillmentOutboundShipment', () => {
  it('check 1: an order takes its units at once, and is a row of Orders', async () => {
    const { status, xml, text } = await world.create('F-1');
    expect([status, Object.keys(xml.CreateFulfillmentOrderResponse)]).toEqual([
      200,
      ['ResponseMetadata', '@_xmlns'],
    ]);
    expect(text).not.toContain('Result');
    expect(await world.stock('CUP')).toEqual([3, 2]);
    const { FulfillmentOrder: order, FulfillmentShipment: shipments } = await world.get('F-1');
    expect(order).toMatchObject({
      FulfillmentOrderStatus: 'RECEIVED',
      FulfillmentAction: 'Ship',
      FulfillmentPolicy: 'FillOrKill',
      FulfillmentMethod: 'Consumer',
      MarketplaceId: US,
      ReceivedDateTime: '2020-06-24T14:10:37Z',
      DestinationAddress: { City: 'Seattle', Line1: '1 Some St' },
    });
    expect(membersOf(shipments)).toEqual([]);
    expect(await world.row('F-1')).toMatchObject({
      amazonOrderId: expect.stringMatching(/^S01-\d{7}-\d{7}$/),
      channel: 'AFN',
      status: 'Unshipped',
    });
  });

  it('check 2: the same id again is refused, and nothing is taken', async () => {
    await world.create('F-1');
    expect(refusalOf(await world.create('F-1'))).toEqual([400, INVALID, 'Value F-1 for parameter SellerFulfillmentOrderId is invalid. Reason: DuplicateValue.']); // prettier-ignore
    expect(await world.stock('CUP')).toEqual([3, 2]);
  });

  it('check 3: what is not there is refused in the words of each case', async () => {
    const refused = async (items: Record<string, number>) => refusalOf(await world.create('F-1', items))[2];
    expect([
      await refused({ POT: 1, CUP: 9 }),
      await refused({ CUP: 9 }),
      await refused({ CUP: 1, NONE: 1 }),
      await refused({ PAN: 1, NONE: 2 }),
      await refused({ PAN: 1 }),
    ]).toEqual([
      'No inventory available for Items.SellerFulfillmentOrderItemId: item-CUP.',
      'No inventory available for Items.SellerFulfillmentOrderItemId: item-CUP.',
      'the SellerSKU for Item Id: item-NONE is invalid.',
      'Value AllQuantityZero for parameter  is invalid.',
      'Value AllQuantityZero for parameter  is invalid.',
    ]);
    expect([await world.stock('CUP'), await world.stock('POT')]).toEqual([
      [5, 0],
      [100, 0],
    ]);
  });

  it('check 4: with time an order is planned, picked and shipped', async () => {
    await world.create('F-1');
    await world.advance('PT10M');
    expect(await world.status('F-1')).toBe('PLANNING');
    expect(await world.only('F-1')).toBeUndefined();
    await world.advance('PT2H');
    expect(await world.status('F-1')).toBe('PROCESSING');
    const pending = await world.only('F-1');
    expect(pending).toMatchObject({
      FulfillmentShipmentStatus: 'PENDING',
      AmazonShipmentId: expect.stringMatching(/^D[0-9A-Za-z]{8}$/),
      ShippingDateTime: '2020-06-25T14:10:37Z',
      EstimatedArrivalDateTime: '2020-06-29T14:10:37Z',
      FulfillmentShipmentItem: { member: { Quantity: '2', PackageNumber: '0' } },
    });
    expect(pending.FulfillmentShipmentPackage).toBeUndefined();
    await world.advance('PT24H');
    expect(await world.status('F-1')).toBe('COMPLETE');
    expect(await world.only('F-1')).toMatchObject({
      AmazonShipmentId: pending.AmazonShipmentId,
      FulfillmentShipmentStatus: 'SHIPPED',
      ShippingDateTime: '2020-06-25T14:10:37Z',
      FulfillmentShipmentItem: { member: { PackageNumber: '40001' } },
      FulfillmentShipmentPackage: {
        member: { PackageNumber: '40001', CarrierCode: 'UPS', TrackingNumber: expect.stringMatching(/^1Z/) },
      },
    });
    expect((await world.row('F-1')).status).toBe('Shipped');
    expect(await world.stock('CUP')).toEqual([3, 0]);
  });

  it('check 5: it can be cancelled until it is picked', async () => {
    await world.create('F-1');
    await world.advance('PT10M');
    expect((await world.cancel('F-1')).status).toBe(200);
    expect([await world.status('F-1'), await world.itemsIn('F-1'), await world.stock('CUP')]).toEqual([
      'CANCELLED',
      [['CUP', 2, 2, 0]],
      [5, 0],
    ]);
    expect((await world.row('F-1')).status).toBe('Canceled');
    expect((await world.cancel('F-1')).status).toBe(200);

    await world.create('F-2');
    await world.advance('PT3H');
    expect(refusalOf(await world.cancel('F-2'))).toEqual([400, INVALID, "Order 'F-2' cannot be cancelled in status PROCESSING"]); // prettier-ignore
    expect([await world.status('F-2'), await world.stock('CUP')]).toEqual(['PROCESSING', [3, 2]]);
  });

  it('check 6: an order on hold can be changed until it is let go', async () => {
    await world.create('F-1', { CUP: 2 }, { FulfillmentAction: 'Hold' });
    expect([await world.stock('CUP'), await world.row('F-1')]).toEqual([[3, 2], undefined]);
    const lower = under('Items.member.1', { SellerFulfillmentOrderItemId: 'item-CUP', Quantity: '1' });
    const address = under('DestinationAddress', { ...ADDRESS, Line1: '2 Other St' });
    expect((await update('F-1', { ...address, ...lower })).status).toBe(200);
    await world.advance('PT12H');
    expect((await world.get('F-1')).FulfillmentOrder).toMatchObject({
      FulfillmentAction: 'Hold',
      FulfillmentOrderStatus: 'RECEIVED',
      DestinationAddress: { Line1: '2 Other St' },
      DisplayableOrderComment: 'Thank you',
    });
    expect([await world.itemsIn('F-1'), await world.stock('CUP')]).toEqual([[['CUP', 1, 0, 0]], [4, 1]]);
    const higher = under('Items.member.1', { SellerFulfillmentOrderItemId: 'item-CUP', Quantity: '3' });
    expect((await update('F-1', higher)).status).toBe(400);

    expect((await update('F-1', { FulfillmentAction: 'Ship' })).status).toBe(200);
    expect([await world.status('F-1'), (await world.row('F-1')).status]).toEqual(['RECEIVED', 'Unshipped']);
    await world.advance('PT10M');
    expect(await world.status('F-1')).toBe('PLANNING');
    expect(refusalOf(await update('F-1'))).toEqual([400, INVALID, "Order 'F-1' is not on hold"]);
  });

  it('check 7: a hold lapses after two weeks', async () => {
    await world.create('F-1', { CUP: 2 }, { FulfillmentAction: 'Hold' });
    await world.advance('P13D');
    await update('F-1', { DisplayableOrderComment: 'Soon' });
    expect(await world.status('F-1')).toBe('RECEIVED');
    await world.advance('P1D');
    expect([await world.status('F-1'), await world.itemsIn('F-1'), await world.stock('CUP')]).toEqual([
      'CANCELLED',
      [['CUP', 2, 2, 0]],
      [5, 0],
    ]);
    const { xml } = await world.call('ListAllFulfillmentOrders', { QueryStartDateTime: '2020-07-08T00:00:00Z' }); // prettier-ignore
    const { FulfillmentOrders } = xml.ListAllFulfillmentOrdersResponse.ListAllFulfillmentOrdersResult;
    expect(membersOf(FulfillmentOrders).map((one) => one.SellerFulfillmentOrderId)).toEqual(['F-1']);
  });

  it('check 8: an unknown order is refused in the words that clients look for', async () => {
    const answer = await world.call('GetFulfillmentOrder', { SellerFulfillmentOrderId: 'nope' });
    expect(refusalOf(answer)).toEqual([400, INVALID, "Requested order 'nope' not found"]);
    expect(answer.xml.ErrorResponse.Error.Type).toBe('Sender');
    expect(answer.xml.ErrorResponse['@_xmlns']).toBe('http://mws.amazonaws.com/FulfillmentOutboundShipment/2010-10-01/'); // prettier-ignore
    expect(answer.text).toMatch(/<RequestId>.+<\/RequestId>/);
    // Quoted of the successor: such an id is listed, and cannot be found.
    await world.create('F  1', { CUP: 1 }, { DisplayableOrderId: 'F-1' });
    const { text } = await world.call('ListAllFulfillmentOrders');
    expect(text).toContain('<SellerFulfillmentOrderId>F  1</SellerFulfillmentOrderId>');
    expect(refusalOf(await world.call('GetFulfillmentOrder', { SellerFulfillmentOrderId: 'F  1' }))[0]).toBe(400); // prettier-ignore
  });

  it('check 9: lists go by the change of status, 50 on a page', async () => {
    const list = async (parameters: Record<string, string> = {}, name = 'ListAllFulfillmentOrders') => {
      const { xml } = await world.call(name, parameters);
      return xml[`${name}Response`][`${name}Result`] as XmlTree;
    };
    await world.create('OLD', { POT: 1 });
    await world.advance('P2D');
    await world.create('NEW', { POT: 1 });
    const found = membersOf((await list()).FulfillmentOrders);
    // OLD was shipped after a day, which is when its status changed.
    expect(found.map((one) => one.SellerFulfillmentOrderId)).toEqual(['OLD', 'NEW']);
    expect(found[1].MarketplaceId ?? found[1].FulfillmentAction).toBeUndefined();
    await world.advance('P1D');
    expect(membersOf((await list()).FulfillmentOrders).map((one) => one.SellerFulfillmentOrderId)).toEqual(['NEW']); // prettier-ignore
    for (let at = 1; at <= 50; at++) await world.create(`B-${String(at).padStart(2, '0')}`, { POT: 1 });
    const page = await list();
    expect(membersOf(page.FulfillmentOrders)).toHaveLength(50);
    const rest = await list({ NextToken: page.NextToken }, 'ListAllFulfillmentOrdersByNextToken');
    expect(membersOf(rest.FulfillmentOrders).map((one) => one.SellerFulfillmentOrderId)).toEqual(['NEW']);
    expect(rest.NextToken).toBeUndefined();
    expect(membersOf((await list({ 'FulfillmentMethod.member.1': 'Other' })).FulfillmentOrders)).toEqual([]);
  });
});
