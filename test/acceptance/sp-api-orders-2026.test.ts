import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const NOW = '2020-06-24T14:10:37Z';
const ORDER = '111-0000001-0000001';
const LIST = '/orders/2026-01-01/orders?createdAfter=2000-01-01T00:00:00Z';
const ALL = 'includedData=BUYER,RECIPIENT,PROCEEDS,PROMOTION,FULFILLMENT,PAYMENT,TAX,PACKAGES';

type Json = Record<string, unknown>;

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: NOW, mode: 'frozen' } });
  client = await signIn(sandbox.spApi);
  return () => sandbox.close();
});
afterAll(() => server.close());

const orderOf = async (by: SpClient, query = '') =>
  (await by.get(`/orders/2026-01-01/orders/${ORDER}?${query}`)).json.order as Json;
const refused = async (path: string) => {
  const { status, json } = await client.get(path);
  return [status, json.errors[0]!.code, json.errors[0]!.message];
};
const NOT_VALID = [
  400,
  'InvalidInput',
  'The input you have submitted is not valid. Please check your input and try again.',
];

it('shows an order with its lines, and the datasets that were asked for alone', async () => {
  const plain = await orderOf(client);
  expect(Object.keys(plain)).toEqual([
    'orderId',
    'createdTime',
    'lastUpdatedTime',
    'salesChannel',
    'orderItems',
  ]);
  expect(plain.salesChannel).toEqual({
    channelName: 'AMAZON',
    marketplaceId: 'ATVPDKIKX0DER',
    marketplaceName: 'Amazon.com',
  });
  const [item] = plain.orderItems as Json[];
  expect(Object.keys(item!)).toEqual(['orderItemId', 'quantityOrdered', 'product']);
  const whole = await orderOf(client, ALL);
  const v0 = await client.restricted({
    method: 'GET',
    path: '/orders/v0/orders/{orderId}',
    dataElements: ['buyerInfo', 'shippingAddress'],
  });
  const old = (await v0.get(`/orders/v0/orders/${ORDER}`)).json.payload as unknown as Record<string, Json>;
  expect(whole.buyer).toMatchObject({
    buyerName: old.BuyerInfo!.BuyerName,
    buyerEmail: old.BuyerInfo!.BuyerEmail,
  });
  const { deliveryAddress } = whole.recipient as { deliveryAddress: Json };
  expect([deliveryAddress.name, deliveryAddress.addressLine1, deliveryAddress.city]).toEqual([
    old.ShippingAddress!.Name,
    old.ShippingAddress!.AddressLine1,
    old.ShippingAddress!.City,
  ]);
  expect((whole.proceeds as Json).grandTotal).toEqual({
    amount: old.OrderTotal!.Amount,
    currencyCode: old.OrderTotal!.CurrencyCode,
  });
  expect(whole.fulfillment).toMatchObject({ fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT' });
});

it('splits the price of a line into units, and adds up what its lines earn', async () => {
  const { orderItems, proceeds } = await orderOf(client, 'includedData=PROCEEDS,FULFILLMENT');
  const items = orderItems as Record<string, Record<string, Record<string, Record<string, string>>>>[];
  const cents = (amount: unknown) => Math.round(Number(amount) * 100);
  let sum = 0;
  for (const item of items) {
    const breakdowns = item.proceeds!.breakdowns as unknown as {
      type: string;
      subtotal: { amount: string };
    }[];
    const line = breakdowns.find(({ type }) => type === 'ITEM')!.subtotal.amount;
    expect(cents(item.product!.price!.unitPrice!.amount) * Number(item.quantityOrdered)).toBe(cents(line));
    const total = breakdowns.reduce((all, { subtotal }) => all + cents(subtotal.amount), 0);
    expect(cents((item.proceeds!.proceedsTotal as unknown as Json).amount)).toBe(total);
    sum += total;
  }
  const whole = (proceeds as { breakdowns: { subtotal: Json }[] }).breakdowns;
  expect(whole.reduce((all, { subtotal }) => all + cents(subtotal.amount), 0)).toBe(sum);
});

it('shows no buyer and no address to an application without the roles', async () => {
  const second = await signIn(sandbox.callers.second!.spApi!);
  const { json } = await second.get(`${LIST}&${ALL}`);
  const orders = json.orders as Json[];
  expect(orders.length).toBeGreaterThan(0);
  expect(orders.every((order) => order.buyer === undefined && order.recipient === undefined)).toBe(true);
  expect(orders.every((order) => order.fulfillment !== undefined)).toBe(true);
});

it('pages with the same parameters for 24 hours, and filters by its own words', async () => {
  const first = await client.get(`${LIST}&maxResultsPerPage=5`);
  const { nextToken } = first.json.pagination as { nextToken: string };
  expect(nextToken).toMatch(/^[\w-]+$/);
  expect(first.json.createdBefore).toBe('2020-06-24T14:08:37Z');
  const next = `&paginationToken=${nextToken}`;
  // Page size and datasets may change.
  const second = await client.get(`${LIST}&maxResultsPerPage=3&includedData=BUYER${next}`);
  const idsOf = (orders: unknown) => (orders as { orderId: string }[]).map(({ orderId }) => orderId);
  const all = idsOf((await client.get(LIST)).json.orders);
  expect([...idsOf(first.json.orders), ...idsOf(second.json.orders)]).toEqual(all.slice(0, 8));
  expect(await refused(`${LIST}&fulfilledBy=AMAZON${next}`)).toEqual(NOT_VALID);
  expect(await refused(`/orders/2026-01-01/orders?lastUpdatedAfter=2000-01-01T00:00:00Z${next}`)).toEqual(
    NOT_VALID,
  );
  expect(await refused(`${LIST}&paginationToken=x${nextToken}`)).toEqual(NOT_VALID);
  await sandbox.admin.advanceClock({ by: 'P1D' });
  client = await signIn(sandbox.spApi);
  expect(await refused(`${LIST}${next}`)).toEqual(NOT_VALID);
  const cancelled = await client.get(`${LIST}&fulfillmentStatuses=CANCELLED&includedData=FULFILLMENT`);
  const found = cancelled.json.orders as { fulfillment: Json }[];
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ fulfillment }) => fulfillment.fulfillmentStatus))).toEqual(
    new Set(['CANCELLED']),
  );
});

it('refuses what names no period, another region, or an unknown order', async () => {
  const path = '/orders/2026-01-01/orders';
  expect(await refused(path)).toEqual(NOT_VALID);
  expect(await refused(`${LIST}&lastUpdatedAfter=2000-01-01T00:00:00Z`)).toEqual(NOT_VALID);
  expect(await refused(`${LIST}&createdBefore=2020-06-24T14:09:37Z`)).toEqual(NOT_VALID);
  expect(await refused(`${LIST}&maxResultsPerPage=101`)).toEqual(NOT_VALID);
  expect((await refused(`${LIST}&fulfillmentStatuses=Canceled`))[2]).toMatch(/^1 validation error detected/);
  const foreign = await client.get(`${LIST}&marketplaceIds=A0EXAMPLENOWHERE`);
  expect([foreign.status, foreign.json.errors[0]!.details]).toEqual([
    403,
    'The marketplaces you provided are not valid for region.',
  ]);
  expect(await refused(`${path}/000-0000000-0000000`)).toEqual([
    404,
    'NotFound',
    'The requested order could not be found.',
  ]);
});

it('has the parcels of an order, the order of another shop behind it, and the tax number of its buyer', async () => {
  const seller = 'A2EXAMPLESELLER';
  const TAXED = '701-0000001-0000001';
  await using world = await server.sandbox({
    clock: { now: NOW, mode: 'frozen' },
    scenario: {
      name: 'parcels',
      extends: 'quickstart',
      inventory: [{ seller, sku: 'CUP', asin: 'B00CUPCUP1', inStock: 5 }],
      listings: [{ seller, marketplace: 'BR', sku: 'CUP', asin: 'B00CUPCUP1', title: 'Cup', price: 49.9 }],
      orders: [
        { id: TAXED, seller, marketplace: 'BR', buyerTax: { CPF: '99999999999' }, items: [{ sku: 'CUP' }] },
      ],
    },
  });
  const orders = '/fba/outbound/2020-07-01/fulfillmentOrders';
  await (
    await signIn(world.spApi)
  ).post(orders, {
    sellerFulfillmentOrderId: 'SHOP-1',
    displayableOrderId: 'SHOP-1',
    displayableOrderDate: NOW,
    displayableOrderComment: 'Thank you',
    shippingSpeedCategory: 'Standard',
    destinationAddress: {
      name: 'A Buyer',
      addressLine1: '1 Some St',
      city: 'Seattle',
      stateOrRegion: 'WA',
      postalCode: '98101',
      countryCode: 'US',
    },
    items: [{ sellerSku: 'CUP', sellerFulfillmentOrderItemId: 'item', quantity: 2 }],
  });
  const { items } = await world.admin.listOrders({ limit: 1000 });
  const { amazonOrderId } = items.find(({ sellerOrderId }) => sellerOrderId === 'SHOP-1')!;
  const path = `/orders/2026-01-01/orders/${amazonOrderId}?includedData=PACKAGES,FULFILLMENT_ORDERS,TAX`;
  const before = (await (await signIn(world.spApi)).get(path)).json.order as Json;
  expect([before.packages, before.fulfillmentOrders]).toEqual([
    undefined,
    [{ fulfillmentOrderId: 'SHOP-1' }],
  ]);
  const taxed = await (await signIn(world.spApi)).get(path.replace(amazonOrderId, TAXED));
  expect((taxed.json.order as Json).tax).toEqual({
    taxRegistrations: [
      { entityType: 'BUYER', taxRegistrationType: 'CPF', taxRegistrationNumber: '99999999999' },
    ],
  });
  await world.admin.advanceClock({ by: 'P10D' });
  const after = (await (await signIn(world.spApi)).get(path)).json.order as Json;
  const [line] = after.orderItems as Json[];
  expect(after.packages).toMatchObject([
    {
      packageReferenceId: '40001',
      packageStatus: { status: 'DELIVERED' },
      carrier: 'UPS',
      packageItems: [{ orderItemId: line!.orderItemId, quantity: 2 }],
    },
  ]);
});

it('shows parcels that confirmShipment has told of, which ships the order at once, for MWS too', async () => {
  const US = 'ATVPDKIKX0DER';
  const { amazonOrderId } = await sandbox.admin.createOrder({
    sellerId: 'A2EXAMPLESELLER',
    marketplaceId: US,
    items: [{ sku: 'QS-0001', quantity: 3 }],
  });
  const path = `/orders/v0/orders/${amazonOrderId}`;
  const of = async () => (await client.get(path)).json.payload.OrderStatus as unknown;
  const { OrderItems } = (await client.get(`${path}/orderItems`)).json.payload;
  const orderItemId = OrderItems[0]!.OrderItemId as string;
  const confirm = async (quantity: number, more: object = {}, marketplaceId = US, at = path) => {
    const { status, text } = await client.post(`${at}/shipmentConfirmation`, {
      marketplaceId,
      packageDetail: {
        packageReferenceId: '1',
        carrierCode: 'UPS',
        shippingMethod: 'Ground',
        trackingNumber: '1ZA',
        shipDate: '2020-06-24T12:00:00Z',
        orderItems: [{ orderItemId, quantity }],
        ...more,
      },
    });
    return status === 204 ? text : status;
  };
  for (const wrong of [
    confirm(4),
    confirm(0),
    confirm(1, { packageReferenceId: 'first' }),
    confirm(1, { carrierCode: 'Other' }),
    confirm(1, { orderItems: [{ orderItemId: '1', quantity: 1 }] }),
    confirm(1, {}, 'A2EUQ1WTGCTBG2'),
    confirm(1, {}, US, '/orders/v0/orders/111-9999999-9999999'),
  ])
    expect(await wrong).toBe(400);
  expect(await of()).toBe('Unshipped');

  expect(await confirm(1)).toBe('');
  expect(await of()).toBe('PartiallyShipped');
  // The same reference again is the same parcel, with another number.
  expect(await confirm(1, { trackingNumber: '1ZB' })).toBe('');
  expect(await confirm(2)).toBe(400);
  expect(await confirm(2, { packageReferenceId: '2', carrierCode: 'Other', carrierName: 'By bike' })).toBe(
    '',
  );
  expect(await of()).toBe('Shipped');
  expect(await confirm(1, { packageReferenceId: '3' })).toBe(400);
  const shown = await client.get(`/orders/2026-01-01/orders/${amazonOrderId}?includedData=PACKAGES`);
  const parcel = {
    packageReferenceId: '1',
    createdTime: NOW,
    packageStatus: { status: 'SHIPPED' },
    carrier: 'UPS',
    shipTime: '2020-06-24T12:00:00Z',
    shippingService: 'Ground',
    trackingNumber: '1ZB',
    packageItems: [{ orderItemId, quantity: 1 }],
  };
  expect((shown.json.order as Json).packages).toEqual([
    parcel,
    {
      ...parcel,
      packageReferenceId: '2',
      carrier: 'By bike',
      trackingNumber: '1ZA',
      packageItems: [{ orderItemId, quantity: 2 }],
    },
  ]);
  // Each parcel is told once, and what was changed of one is a change of its order.
  const { items } = await sandbox.admin.listWorldEvents({ subject: amazonOrderId });
  const told = items.map(({ type }) => type).filter((type) => type.startsWith('order.'));
  expect(told.reverse()).toEqual(['order.created', 'order.shipped', 'order.changed', 'order.shipped']);
});
