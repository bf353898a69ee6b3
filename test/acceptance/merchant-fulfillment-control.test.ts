import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginMerchant, CUP_OF_TWO, detailsOf, NOW, ORDERS, SELLER } from './merchant-world.js';
import type { MerchantWorld } from './merchant-world.js';
import { callMws } from './mws-call.js';
import { snippetsOf } from './snippets.js';

let server: MwsLocal;
let world: MerchantWorld;
const begin = async (more = '') => {
  world = await beginMerchant(server, more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

const UPS = 'UPS_PTP_GND';
const pathOf = (id: string, more = '') => `/merchant-fulfillment/shipments/${id}${more}`;

describe('bought labels by the control API and in scenarios', () => {
  it('are listed, shown with their file, taken by the carrier, and refunded or not', async () => {
    const { ShipmentId, Label } = await world.bought(UPS);
    const list = await world.ask('GET', `/merchant-fulfillment/shipments?sellerId=${SELLER}&status=Purchased&orderId=${ORDERS.plain}`); // prettier-ignore
    expect([list.body.count, list.body.items[0].id, list.body.items[0].timeline]).toEqual([1, ShipmentId, [{ at: NOW, event: 'bought' }]]); // prettier-ignore
    const one = (await world.ask('GET', pathOf(ShipmentId))).body;
    expect(one).toMatchObject({ orderId: ORDERS.plain, cancelUntil: '2018-10-30T19:55:00.123Z', label: { contentType: 'image/png', md5: Label.FileContents.Checksum } }); // prettier-ignore
    const file = await fetch(`${server.url}/_mws${pathOf(ShipmentId, '/label')}`);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([file.headers.get('content-type'), createHash('md5').update(bytes).digest('base64')]).toEqual(['image/png', Label.FileContents.Checksum]); // prettier-ignore
    const pdf = await fetch(`${server.url}/_mws${pathOf(ShipmentId, '/label?as=PDF')}`);
    expect((await pdf.text()).startsWith('%PDF-')).toBe(true);

    const accept = () => world.ask('POST', pathOf(ShipmentId, '/accepted'), {});
    const refund = (result: string) => world.ask('POST', pathOf(ShipmentId, '/refund'), { result });
    expect((await refund('applied')).status).toBe(409);
    expect([(await accept()).status, (await accept()).status]).toEqual([200, 409]);
    await world.cancel(ShipmentId);
    await world.advance('P2D');
    expect((await world.ask('GET', pathOf(ShipmentId))).body).toMatchObject({
      status: 'RefundRejected',
      label: null,
      timeline: [
        { event: 'bought' },
        { event: 'accepted' },
        { event: 'cancelled' },
        { event: 'refund-rejected' },
      ],
    });
    expect((await fetch(`${server.url}/_mws${pathOf(ShipmentId, '/label')}`)).status).toBe(404);

    const other = (await world.bought(UPS, detailsOf(ORDERS.two, CUP_OF_TWO))).ShipmentId;
    await world.cancel(other);
    expect((await world.ask('POST', pathOf(other, '/refund'), { result: 'applied' })).body.status).toBe('RefundApplied'); // prettier-ignore
    expect((await world.ask('GET', '/due')).body.items.filter((item: { kind: string }) => item.kind.startsWith('postage'))).toEqual([]); // prettier-ignore
    const events = (await world.ask('GET', '/world-events?type=postage.*')).body.items;
    expect(
      events.map((event: { type: string; details: { status?: string } }) => [
        event.type,
        event.details.status,
      ]),
    ).toEqual([
      // prettier-ignore
      ['postage.changed', 'RefundApplied'],
      ['postage.changed', 'RefundPending'],
      ['postage.bought', undefined],
      ['postage.changed', 'RefundRejected'],
      ['postage.changed', 'RefundPending'],
      ['postage.accepted', 'Purchased'],
      ['postage.bought', undefined],
    ]);
    expect((await world.ask('GET', pathOf('none'))).status).toBe(404);
  });

  it('are there from the start, in every state, and go on from it', async () => {
    const id = (nth: number) => `6825f31a-c814-4d33-80f5-79ae46e6627${nth}`;
    const shipment = (nth: number, order: string, more: string) =>
      `  - {id: ${id(nth)}, seller: ${SELLER}, order: ${order}, service: UPS_PTP_GND, boughtAt: -PT2H${more}}\n`;
    await begin(
      'merchantFulfillment: {refund: {after: PT1H}, reject: [{postalCode: "98", service: UPS_PTP_GND, message: Not today.}], unavailable: []}\n' + // prettier-ignore
        'mfShipments:\n' +
        shipment(1, ORDERS.plain, ', status: RefundPending, rate: 9.9') +
        shipment(2, ORDERS.two, ', items: [{sku: CUP}], tracking: 1ZEXAMPLE000000002') +
        shipment(3, ORDERS.shipped, ', status: RefundRejected, accepted: true') +
        `timeline:\n  - {after: PT2H, merchantFulfillment: {reject: []}}\n  - {after: PT3H, mfShipment: {id: ${id(2)}, cancel: true}}\n`, // prettier-ignore
    );
    const statusOf = async (nth: number) => (await world.get(id(nth))).Status as string;
    expect([await statusOf(1), await statusOf(2), await statusOf(3)]).toEqual(['RefundPending', 'Purchased', 'RefundRejected']); // prettier-ignore
    expect([await world.orderStatus(ORDERS.plain), await world.orderStatus(ORDERS.two)]).toEqual(['Shipped', 'PartiallyShipped']); // prettier-ignore
    expect((await world.get(id(2))).TrackingId).toBe('1ZEXAMPLE000000002');
    const { result, ids } = await world.eligible();
    expect([ids.length, result.TemporarilyUnavailableCarrierList]).toEqual([21, '']);
    expect(result.RejectedShippingServiceList.RejectedShippingService).toMatchObject({ ShippingServiceId: UPS, RejectionReasonMessage: 'Not today.' }); // prettier-ignore
    await world.advance('PT2H');
    expect([await statusOf(1), (await world.eligible()).ids.length]).toEqual(['RefundApplied', 22]);
    await world.advance('PT1H');
    expect(await statusOf(2)).toBe('RefundPending');
    // The order of a label that was there from the start can have another one.
    expect((await world.create(UPS)).status).toBe(200);
  });

  it('are as the page about them says', async () => {
    const page = readFileSync(new URL('../../docs/merchant-fulfillment.md', import.meta.url), 'utf8');
    const { text } = snippetsOf(page).find(({ language }) => language === 'yaml')!;
    const loaded = await world.ask('POST', '/scenario', { scenario: `name: page\n${text}` });
    expect(loaded.body).toMatchObject({ name: 'page' });
    const { items } = (await world.ask('GET', '/merchant-fulfillment/shipments')).body;
    expect(items).toMatchObject([{ status: 'RefundPending', orderId: '111-0000002-0000002', rate: { amount: '9.90', currency: 'USD' } }]); // prettier-ignore
  });

  it('leave a feed nothing to do', async () => {
    await world.bought(UPS);
    const { body } = await world.ask('GET', `/orders/${ORDERS.plain}`);
    const { text } = await callMws(server, '/Orders/2013-09-01', 'ListOrderItems', {
      AmazonOrderId: ORDERS.plain,
    });
    expect([body.status, text.includes('<QuantityShipped>2</QuantityShipped>')]).toEqual(['Shipped', true]);
  });
});
