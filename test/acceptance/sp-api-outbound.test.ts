import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { membersOf, NOW, orderOf, refusalOf, SELLER } from './outbound-world.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { US } from './sp-api-transfers.js';

const OUTBOUND = '/fba/outbound/2020-07-01';
const ORDERS = `${OUTBOUND}/fulfillmentOrders`;

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  sandbox = await server.sandbox({
    clock: { now: NOW, mode: 'frozen' },
    scenario: {
      name: 'outbound',
      extends: 'quickstart',
      inventory: [
        { seller: SELLER, sku: 'CUP', asin: 'B00CUPCUP1', inStock: 5 },
        { seller: SELLER, sku: 'POT', asin: 'B00POTPOT1', inStock: 100 },
      ],
    },
  });
  client = await signIn(sandbox.spApi);
});
afterEach(() => sandbox.close());
afterAll(() => server.close());

const ADDRESS = {
  name: 'A Buyer',
  addressLine1: '1 Some St',
  city: 'Seattle',
  stateOrRegion: 'WA',
  postalCode: '98101',
  countryCode: 'US',
};

const item = (sellerSku: string, quantity: number) => ({
  sellerSku,
  sellerFulfillmentOrderItemId: `item-${sellerSku}`,
  quantity,
});

const wish = (id: string, quantity = 2, more: object = {}) => ({
  marketplaceId: US,
  sellerFulfillmentOrderId: id,
  displayableOrderId: id,
  displayableOrderDate: NOW,
  displayableOrderComment: 'Thank you',
  shippingSpeedCategory: 'Standard',
  destinationAddress: ADDRESS,
  items: [item('CUP', quantity)],
  ...more,
});

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const mws = (action: string, parameters: Record<string, string> = {}) =>
  callMws(sandbox, '/FulfillmentOutboundShipment/2010-10-01', action, parameters);
const mwsOrder = async (id: string): Promise<XmlTree> =>
  (await mws('GetFulfillmentOrder', { SellerFulfillmentOrderId: id })).xml.GetFulfillmentOrderResponse
    .GetFulfillmentOrderResult as XmlTree;
const spOrder = async (id: string) =>
  (await client.get(`${ORDERS}/${encodeURIComponent(id)}`)).json.payload as unknown as Json;
const put = (id: string, what: string, body: object = {}) =>
  client.change('PUT', `${ORDERS}/${id}${what}`, body);
const refused = ({ status, json, text }: SpAnswer) => [
  status,
  json.errors?.[0]?.code,
  json.errors?.[0]?.message ?? text,
];

/** The status of a PUT to another Host than the address. */
const withHost = (host: string, path: string, body: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { Host: host, 'x-amz-access-token': client.token, 'Content-Type': 'application/json' };
    const sent = request(sandbox.spApi.endpoint + path, { method: 'PUT', headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode!));
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });

it('an order that one face makes is seen, moved and cancelled by the other', async () => {
  const made = await client.post(ORDERS, wish('SP-1'));
  expect([made.status, made.text]).toEqual([200, '{}']);
  expect((await mwsOrder('SP-1')).FulfillmentOrder).toMatchObject({
    FulfillmentOrderStatus: 'RECEIVED',
    DisplayableOrderComment: 'Thank you',
    FulfillmentPolicy: 'FillOrKill',
    DestinationAddress: { Line1: '1 Some St', StateOrProvinceCode: 'WA' },
  });
  await mws('CreateFulfillmentOrder', orderOf('MWS-1', { POT: 3 }));
  expect(await spOrder('MWS-1')).toMatchObject({
    fulfillmentOrder: {
      sellerFulfillmentOrderId: 'MWS-1',
      marketplaceId: US,
      fulfillmentOrderStatus: 'Received',
      receivedDate: '2020-06-24T14:10:37Z',
      destinationAddress: ADDRESS,
    },
    fulfillmentOrderItems: [{ sellerSku: 'POT', quantity: 3, cancelledQuantity: 0 }],
    returnItems: [],
  });
  expect((await put('MWS-1', '/cancel')).text).toBe('{}');
  expect((await mwsOrder('MWS-1')).FulfillmentOrder.FulfillmentOrderStatus).toBe('CANCELLED');

  await sandbox.admin.advanceClock({ by: 'P1DT4H' });
  client = await signIn(sandbox.spApi);
  const { fulfillmentOrder, fulfillmentShipments } = await spOrder('SP-1');
  const [shipment] = fulfillmentShipments as Json[];
  expect([fulfillmentOrder.fulfillmentOrderStatus, shipment!.fulfillmentShipmentStatus]).toEqual([
    'Complete',
    'SHIPPED',
  ]);
  const [inMws] = membersOf((await mwsOrder('SP-1')).FulfillmentShipment);
  const { packageNumber, trackingNumber } = shipment!.fulfillmentShipmentPackage[0] as Json;
  expect([shipment!.amazonShipmentId, trackingNumber]).toEqual([
    inMws!.AmazonShipmentId,
    inMws!.FulfillmentShipmentPackage.member.TrackingNumber,
  ]);
  const { json } = await client.get(`${OUTBOUND}/tracking?packageNumber=${packageNumber as number}`);
  expect(json.payload).toMatchObject({
    trackingNumber,
    currentStatus: 'IN_TRANSIT',
    shipToAddress: { city: 'Seattle', state: 'WA', country: 'US' },
    trackingEvents: [
      { eventCode: 'EVENT_102' },
      { eventCode: 'EVENT_202', eventDescription: 'Departure scan.' },
    ],
  });
});

it('an order on hold is changed, shows what SP-API alone knows, and is let go', async () => {
  const extras = {
    fulfillmentAction: 'Hold',
    featureConstraints: [{ featureName: 'BLANK_BOX', featureFulfillmentPolicy: 'Required' }],
    paymentInformation: [{ paymentTransactionId: 'T1', paymentMode: 'Card', paymentDate: NOW }],
    items: [{ ...item('CUP', 4), perUnitPrice: { currencyCode: 'USD', value: '7.5' }, giftMessage: 'Hi' }],
  };
  await client.post(ORDERS, wish('HELD', 4, extras));
  expect(await spOrder('HELD')).toMatchObject({
    fulfillmentOrder: { fulfillmentAction: 'Hold', featureConstraints: extras.featureConstraints },
    fulfillmentOrderItems: [{ perUnitPrice: { currencyCode: 'USD', value: '7.50' }, giftMessage: 'Hi' }],
    paymentInformation: [{ paymentTransactionId: 'T1', paymentDate: '2020-06-24T14:10:37Z' }],
  });
  await put('HELD', '', { displayableOrderComment: 'Changed', items: [item('CUP', 1)] });
  expect((await spOrder('HELD')).fulfillmentOrder).toMatchObject({
    displayableOrderComment: 'Changed',
    fulfillmentAction: 'Hold',
    featureConstraints: extras.featureConstraints,
  });
  await put('HELD', '', { fulfillmentAction: 'Ship' });
  expect(refused(await put('HELD', '', { fulfillmentAction: 'Ship' }))).toEqual([
    400,
    'InvalidInput',
    "Order 'HELD' is not on hold",
  ]);
  expect((await mwsOrder('HELD')).FulfillmentOrderItem.member.Quantity).toBe('1');
});

it('is refused in the words of MWS', async () => {
  const wishes: [object, string][] = [
    [wish('A', 6), 'No inventory available for Items.SellerFulfillmentOrderItemId: item-CUP.'],
    [wish('A', 1, { items: [item('CUP', 1), item('NONE', 1)] }), 'the SellerSKU for Item Id: item-NONE is invalid.'],
    [wish('A', 1, { destinationAddress: { ...ADDRESS, countryCode: 'us' } }), 'Value  for parameter SellerId is invalid. Reason: InvalidValue.'],
    [wish('A', 1, { shippingSpeedCategory: 'Priority', destinationAddress: { ...ADDRESS, postalCode: '99501', stateOrRegion: 'AK' } }), 'Delivery SLA is not available for destination address'],
    [wish('A', 1, { marketplaceId: 'A2Q3Y263D00KWC' }), 'Value A2Q3Y263D00KWC for parameter MarketplaceId is invalid.'],
    [wish('A', -1), 'Value -1 for parameter Items.Quantity is invalid.'],
  ]; // prettier-ignore
  for (const [body, message] of wishes)
    expect(refused(await client.post(ORDERS, body))).toEqual([400, 'InvalidInput', message]);
  expect(refused(await client.get(`${ORDERS}/A`))).toEqual([
    400,
    'InvalidInput',
    "Requested order 'A' not found",
  ]);
  const mwsSays = await mws('CreateFulfillmentOrder', orderOf('A', { CUP: 6 }));
  expect(refusalOf(mwsSays)[2]).toBe(wishes[0]![1]);
  expect((await client.post(ORDERS, { ...wish('A'), displayableOrderId: 'X'.repeat(41) })).status).toBe(400);
  expect(await client.get(`${ORDERS}?nextToken=none`)).toMatchObject({ status: 400 });
});

it('lists by the change of status, page by page', async () => {
  for (let at = 0; at < 52; at++) await client.post(ORDERS, wish(`L-${at}`, 1, { items: [item('POT', 1)] }));
  const first = (await client.get(ORDERS)).json.payload as unknown as Json;
  const next = await client.get(`${ORDERS}?nextToken=${first.nextToken as string}`);
  const rest = next.json.payload as unknown as Json;
  const ids = [...first.fulfillmentOrders, ...rest.fulfillmentOrders].map((one: Json) => one.sellerFulfillmentOrderId as string); // prettier-ignore
  expect([first.fulfillmentOrders.length, new Set(ids).size, rest.nextToken]).toEqual([50, 52, undefined]);
  const later = await client.get(`${ORDERS}?queryStartDate=2020-06-24T14:10:38Z`);
  expect(later.text).toBe('{"payload":{"fulfillmentOrders":[]}}');
});

it('previews, offers and features tell what could be, and take nothing', async () => {
  const preview = { address: ADDRESS, items: [item('CUP', 2)], shippingSpeedCategories: ['Standard'] };
  const { json } = await client.post(`${ORDERS}/preview`, preview);
  const [one] = (json.payload as unknown as Json).fulfillmentPreviews as Json[];
  expect(one).toMatchObject({
    isFulfillable: true,
    isCODCapable: false,
    unfulfillablePreviewItems: [],
    estimatedFees: [{ name: 'FBAPerUnitFulfillmentFee', amount: { currencyCode: 'USD' } }, {}, {}],
    fulfillmentPreviewShipments: [{ earliestShipDate: '2020-06-25T14:10:37Z' }],
  });
  const { xml } = await mws('GetFulfillmentPreview', {
    ...Object.fromEntries(Object.entries(orderOf('P', { CUP: 2 })).filter(([name]) => name.startsWith('Items'))),
    ...Object.fromEntries(Object.entries(orderOf('P', {})).filter(([name]) => name.startsWith('Dest')).map(([name, value]) => [name.replace('DestinationAddress', 'Address'), value])),
    'ShippingSpeedCategories.1': 'Standard',
  }); // prettier-ignore
  const inMws = xml.GetFulfillmentPreviewResponse.GetFulfillmentPreviewResult as XmlTree;
  const fees = membersOf(membersOf(inMws.FulfillmentPreviews)[0]!.EstimatedFees);
  expect(fees.map((fee) => fee.Amount.Value)).toEqual(
    (one!.estimatedFees as Json[]).map((fee) => fee.amount.value as string),
  );
  const offers = await client.post(`${OUTBOUND}/deliveryOffers`, {
    product: { productIdentifier: { merchantSku: 'CUP' }, amount: { unitOfMeasure: 'Eaches', value: '1' } },
    terms: { origin: { countryCode: 'US' }, destination: { deliveryAddress: { countryCode: 'US', postalCode: '98101' } } },
  }); // prettier-ignore
  const [offer] = (offers.json.payload as unknown as Json).deliveryOffers as Json[];
  expect(offer).toMatchObject({
    dateRange: { earliest: '2020-06-25T20:10:37Z' },
    policy: { message: { text: 'Get it as soon as Thu, Jun 25', locale: 'en_US' } },
  });
  const features = await client.get(`${OUTBOUND}/features?marketplaceId=${US}`);
  expect(features.text).toContain('"featureName":"BLANK_BOX"');
  const stock = `${OUTBOUND}/features/inventory/BLANK_BOX`;
  const inventory = (await client.get(`${stock}?marketplaceId=${US}`)).json.payload as unknown as Json;
  expect((inventory.featureSkus as Json[]).find((sku) => sku.sellerSku === 'CUP')).toMatchObject({
    skuCount: 5,
  });
  expect((await client.get(`${stock}/CUP?marketplaceId=${US}`)).json.payload).toMatchObject({
    isEligible: true,
  });
  expect((await client.get(`${stock}/NONE?marketplaceId=${US}`)).status).toBe(400);
});

it('is moved on by the sandbox alone, and sends units back', async () => {
  await client.post(ORDERS, wish('BACK'));
  const status = { fulfillmentOrderStatus: 'Complete' };
  const inProduction = await withHost('sellingpartnerapi-na.amazon.com', `${ORDERS}/BACK/status`, status);
  expect(inProduction).toBe(403);
  expect(await withHost('sandbox.sellingpartnerapi-na.amazon.com', `${ORDERS}/BACK/status`, status)).toBe(
    200,
  );
  expect(refused(await put('BACK', '/status', { fulfillmentOrderStatus: 'Received' }))[0]).toBe(400);
  const { fulfillmentShipments } = await spOrder('BACK');
  const amazonShipmentId = (fulfillmentShipments as Json[])[0]!.amazonShipmentId as string;
  const codes = await client.get(
    `${OUTBOUND}/returnReasonCodes?sellerSku=CUP&sellerFulfillmentOrderId=BACK&language=de_DE`,
  );
  const [reason] = (codes.json.payload as unknown as Json).reasonCodeDetails as Json[];
  const unit = (id: string, returnReasonCode: string) => ({
    sellerReturnItemId: id,
    sellerFulfillmentOrderItemId: 'item-CUP',
    amazonShipmentId,
    returnReasonCode,
  });
  const made = await put('BACK', '/return', {
    items: [unit('R1', reason!.returnReasonCode as string), unit('R2', 'NONE')],
  });
  expect(made.json.payload).toMatchObject({
    returnItems: [{ sellerReturnItemId: 'R1', status: 'New' }],
    invalidReturnItems: [
      { sellerReturnItemId: 'R2', invalidItemReason: { invalidItemReasonCode: 'InvalidValues' } },
    ],
    returnAuthorizations: [{ returnToAddress: { name: 'Amazon Fulfillment Services' } }],
  });
  expect(membersOf((await mwsOrder('BACK')).ReturnItemList)).toMatchObject([{ SellerReturnItemId: 'R1' }]);
});
