import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws } from './mws-call.js';
import { beginOutbound, SELLER } from './outbound-world.js';
import type { OutboundWorld } from './outbound-world.js';
import { signRequest } from './sign.js';

let server: MwsLocal;
let world: OutboundWorld;
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(async () => {
  world = await beginOutbound(server);
});
afterAll(() => server.close());

/** Submits a feed, and waits until it is done. */
async function submit(feedType: string, body: string): Promise<void> {
  const path = '/Feeds/2009-01-01';
  const query = signRequest(server, { path, parameters: { Action: 'SubmitFeed', Version: '2009-01-01', FeedType: feedType } }); // prettier-ignore
  const answer = await fetch(`${server.url}${path}?${query}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'text/xml',
      'Content-MD5': createHash('md5').update(body).digest('base64'),
    },
    body,
  });
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('FeedSubmissionId')]);
  const status = async () => (await world.ask('GET', '/feeds')).body.items[0].status as string;
  for (let step = 0; step < 5 && (await status()) !== '_DONE_'; step++)
    await world.ask('POST', '/clock/advance', { to: 'next-due' });
  expect(await status()).toBe('_DONE_');
}

/** The lines of a report on the last month. */
async function report(reportType: string): Promise<Record<string, string>[]> {
  const call = (action: string, parameters: Record<string, string>) =>
    callMws(server, '/Reports/2009-01-01', action, parameters);
  await call('RequestReport', { ReportType: reportType, StartDate: '2020-06-01T00:00:00Z' });
  await world.ask('POST', '/clock/advance', { by: 'PT5M' });
  const { xml } = await call('GetReportList', { 'ReportTypeList.Type.1': reportType });
  const [found] = [xml.GetReportListResponse.GetReportListResult.ReportInfo].flat();
  const { text } = await call('GetReport', { ReportId: found.ReportId });
  const [head = '', ...lines] = text.split(/\r?\n/).filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at]!, value])));
}

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header>
<MessageType>FulfillmentOrderRequest</MessageType>
<Message><MessageID>1</MessageID><FulfillmentOrderRequest>
<MerchantFulfillmentOrderID>FEED-1</MerchantFulfillmentOrderID>
<DisplayableOrderID>W-1</DisplayableOrderID>
<ShippingSpeedCategory>Expedited</ShippingSpeedCategory>
<DestinationAddress><Name>A Buyer</Name><AddressFieldOne>1 Some St</AddressFieldOne><City>Seattle</City>
<StateOrRegion>WA</StateOrRegion><PostalCode>98101</PostalCode><CountryCode>US</CountryCode></DestinationAddress>
<Item><MerchantFulfillmentOrderItemID>I-1</MerchantFulfillmentOrderItemID><SKU>CUP</SKU><Quantity>2</Quantity></Item>
</FulfillmentOrderRequest></Message></AmazonEnvelope>`;

describe('FulfillmentOutboundShipment beside other sections', () => {
  it('check 15: an order by feed is one like any other', async () => {
    await submit('_POST_FULFILLMENT_ORDER_REQUEST_DATA_', FEED);
    const { FulfillmentOrder } = await world.get('FEED-1');
    expect(FulfillmentOrder).toMatchObject({
      FulfillmentOrderStatus: 'RECEIVED',
      DisplayableOrderId: 'W-1',
      ShippingSpeedCategory: 'Expedited',
      FulfillmentPolicy: 'FillOrKill',
    });
    expect([await world.stock('CUP'), (await world.row('FEED-1')).status]).toEqual([[3, 2], 'Unshipped']);
    await world.advance('PT2H');
    expect(await world.status('FEED-1')).toBe('PROCESSING');
    await world.advance('PT10H');
    expect([await world.status('FEED-1'), await world.stock('CUP')]).toEqual(['COMPLETE', [3, 0]]);
  });

  it('checks 4 and 14: what is shipped and what comes back is in the reports', async () => {
    await world.create('F-1', { CUP: 2 });
    await world.advance('P1D');
    const { AmazonShipmentId, FulfillmentShipmentPackage } = await world.only('F-1');
    const { TrackingNumber } = FulfillmentShipmentPackage.member;
    const shipped = await report('_GET_AMAZON_FULFILLED_SHIPMENTS_DATA_');
    expect(shipped.filter((line) => line['merchant-order-id'] === 'F-1')).toMatchObject([
      {
        'shipment-id': AmazonShipmentId,
        'quantity-shipped': '2',
        carrier: 'UPS',
        'tracking-number': TrackingNumber,
        'sales-channel': 'Non-Amazon',
      },
    ]);
    await world.call('CreateFulfillmentReturn', {
      SellerFulfillmentOrderId: 'F-1',
      'Items.member.1.SellerReturnItemId': 'R-1',
      'Items.member.1.SellerFulfillmentOrderItemId': 'item-CUP',
      'Items.member.1.AmazonShipmentId': AmazonShipmentId,
      'Items.member.1.ReturnReasonCode': 'DEFECTIVE',
    });
    await world.advance('P10D');
    const returned = await report('_GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA_');
    expect(returned.filter((line) => line['sku'] === 'CUP')).toMatchObject([
      { 'order-id': (await world.row('F-1')).amazonOrderId, reason: 'DEFECTIVE', quantity: '1' },
    ]);
  });
});
