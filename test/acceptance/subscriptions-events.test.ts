import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import {
  AMAZON,
  ASIN,
  BR,
  CA,
  NOW,
  openNotices,
  queueAt,
  readMessage,
  register,
  SELLER,
  subscribe,
  subscribing,
  US,
} from './notices-world.js';
import { startQueues } from './queue-server.js';
import type { QueueServer } from './queue-server.js';

// The acceptance checks of Subscriptions, by their numbers: what is told of what happens.

let server: MwsLocal;
let queues: QueueServer;
beforeAll(async () => {
  const names = ['check-8', 'check-10', 'check-11', 'check-12', 'check-13', 'check-special'];
  [server, queues] = await Promise.all([startMwsLocal(), startQueues(names)]);
});
afterAll(async () => {
  await server.close();
  await queues.close();
});

test('checks 8 and 9: a feed is told of in each marketplace that it named', async () => {
  const world = await openNotices(server);
  const url = queues.at('check-8');
  await register(world, url, US, CA);
  for (const marketplace of [US, CA]) await subscribe(world, 'FeedProcessingFinished', url, marketplace);
  const id = await world.submit([US, CA]);
  await world.advance('PT1H');
  await world.settled();
  const told = (await queues.receive('check-8')).map(readMessage);
  expect(told.map(({ NotificationPayload }) => NotificationPayload)).toEqual(
    Array(2).fill({
      FeedProcessingFinishedNotification: {
        SellerId: SELLER,
        FeedSubmissionId: id,
        FeedType: '_POST_INVENTORY_AVAILABILITY_DATA_',
        FeedProcessingStatus: '_DONE_',
      },
    }),
  );
  const heads = told.map(({ NotificationMetaData }) => NotificationMetaData);
  expect(new Set(heads.map(({ UniqueId }) => UniqueId as string)).size).toBe(2);
  expect(heads[0]).not.toHaveProperty('MarketplaceId');

  await world.submit([US]);
  await world.advance('PT1H');
  expect(await world.settled()).toHaveLength(3);
  // None named: the first marketplace of the seller.
  await world.submit([]);
  await world.advance('PT1H');
  expect((await world.settled()).slice(3)).toMatchObject([{ marketplaceId: US }]);
});

test('check 10: a report without data is told of without a ReportId', async () => {
  const world = await openNotices(
    server,
    'reports: {rules: [{type: _GET_MERCHANT_LISTINGS_DATA_, outcome: noData}]}\n',
  );
  const url = queues.at('check-10');
  await register(world, url, US);
  await subscribe(world, 'ReportProcessingFinished', url);
  const ReportType = '_GET_MERCHANT_LISTINGS_DATA_';
  const request = (type = ReportType) =>
    world.callAt('/Reports/2009-01-01', 'RequestReport', { ReportType: type, 'MarketplaceIdList.Id.1': US });
  await request();
  await world.advance('PT1H');
  await world.settled();
  const [told] = (await queues.receive('check-10')).map(readMessage);
  expect(told.NotificationMetaData.NotificationType).toBe('ReportProcessingFinished');
  expect(told.NotificationPayload.ReportProcessingFinishedNotification).toEqual({
    SellerId: SELLER,
    ReportRequestId: expect.stringMatching(/^\d+$/),
    ReportType,
    ReportProcessingStatus: 'DONE_NO_DATA',
  });
  await request('_GET_FLAT_FILE_OPEN_LISTINGS_DATA_');
  await world.advance('PT1H');
  await world.settled();
  const [done] = (await queues.receive('check-10')).map(readMessage);
  expect(done.NotificationPayload.ReportProcessingFinishedNotification).toMatchObject({
    ReportId: expect.stringMatching(/^\d+$/),
    ReportProcessingStatus: 'DONE',
  });
});

test('check 11: what happens while a subscription is not enabled is never told', async () => {
  const world = await openNotices(server);
  const url = queues.at('check-11');
  await register(world, url, US);
  await subscribe(world, 'FeedProcessingFinished', url);
  const enable = (enabled: boolean) =>
    world.call('UpdateSubscription', {
      MarketplaceId: US,
      ...subscribing('FeedProcessingFinished', url, enabled),
    });
  await enable(false);
  await world.submit([US]);
  await world.advance('PT1H');
  await enable(true);
  const second = await world.submit([US]);
  await world.advance('PT1H');
  const messages = await world.settled();
  expect(messages.map(({ xml }) => readMessage(xml).NotificationPayload)).toMatchObject([
    { FeedProcessingFinishedNotification: { FeedSubmissionId: second } },
  ]);
});

test('check 12: who offers a product is told of the offers of others', async () => {
  const world = await openNotices(
    server,
    `catalog:
  - {asin: ${ASIN}, title: A mug, listPrice: {amount: 25, currency: USD}, salesRanks: [{category: kitchen_display_on_website, rank: 17}]}
offers:
  - {marketplace: US, asin: ${ASIN}, name: rival, price: 18, shipping: 1, channel: AFN}
  - {marketplace: US, asin: ${ASIN}, name: used, condition: Used, price: 9, shipping: 3.5}
  - {marketplace: US, asin: ${ASIN}, price: 30, count: 30}
  - {marketplace: US, asin: B00EXAMPL2, name: elsewhere, price: 5}
`,
  );
  const url = queues.at('check-12');
  await register(world, url, US);
  await subscribe(world, 'AnyOfferChanged', url);
  const offers = await world.ask('GET', '/offers?limit=10');
  const named = (name: string) =>
    offers.items.find((one: { name?: string }) => one.name === name).id as string;
  await world.ask('PATCH', `/offers/${named('rival')}`, { price: 17.5 });
  await world.ask('PATCH', `/offers/${named('elsewhere')}`, { price: 4 });
  await world.settled();
  const told = (await queues.receive('check-12')).map(readMessage);
  expect(told).toHaveLength(1);
  expect(told[0].NotificationMetaData).toMatchObject({
    NotificationType: 'AnyOfferChanged',
    MarketplaceId: US,
  });
  const { OfferChangeTrigger, Summary, Offers } = told[0].NotificationPayload.AnyOfferChangedNotification;
  expect(OfferChangeTrigger).toEqual({
    MarketplaceId: US,
    ASIN,
    ItemCondition: 'new',
    TimeOfOfferChange: NOW,
    OfferChangeType: 'Internal',
  });
  const money = (Amount: string) => ({ Amount, CurrencyCode: 'USD' });
  expect(Object.keys(Summary as object)).toEqual([
    'NumberOfOffers',
    'LowestPrices',
    'BuyBoxPrices',
    'ListPrice',
    'SuggestedLowerPricePlusShipping',
    'SalesRankings',
    'BuyBoxEligibleOffers',
  ]);
  expect(Summary.NumberOfOffers.OfferCount).toEqual([
    { '#text': '1', '@condition': 'new', '@fulfillmentChannel': 'Amazon' },
    { '#text': '31', '@condition': 'new', '@fulfillmentChannel': 'Merchant' },
    { '#text': '1', '@condition': 'used', '@fulfillmentChannel': 'Merchant' },
  ]);
  expect(
    Summary.LowestPrices.LowestPrice.map((one: XmlTree) => [one['@condition'], one.LandedPrice]),
  ).toEqual([
    ['new', money('18.50')],
    ['new', money('20.00')],
    ['used', money('12.50')],
  ]);
  const listed = manyOf(Offers.Offer);
  expect(listed).toHaveLength(20);
  expect(listed.map((one) => Number(one.ListingPrice.Amount) + Number(one.Shipping.Amount))).toEqual([
    18.5,
    20,
    ...Array<number>(18).fill(30),
  ]);
  expect(listed[1]).toMatchObject({ SellerId: SELLER, SubCondition: 'new', IsFulfilledByAmazon: 'false' });

  // One of those that are too dear to be shown, and the own offer when it goes and comes back.
  await world.ask('POST', '/offers', { marketplaceId: US, asin: ASIN, price: 99 });
  for (const quantity of [4, 0, 0, 3])
    await world.ask('PATCH', '/listings', { sellerId: SELLER, marketplaceId: US, sku: 'MUG', quantity });
  expect(await world.settled()).toHaveLength(3);
});

test('check 13: promotions of fees are told of when one subscribes, and when they begin', async () => {
  const promotion = (from: string, through: string) =>
    `  - {seller: ${SELLER}, marketplace: US, type: Pricing, from: ${from}, through: ${through}, identifiers: [{type: ASIN, values: [{id: ${ASIN}}]}], fees: [{type: ReferralFee, discountType: Fixed, amount: 1, priceThreshold: 20}]}\n`;
  const world = await openNotices(
    server,
    `feePromotions:\n${promotion('-P2D', '+P2D')}${promotion('-P1D', '+P9D')}${promotion('+PT1H', '+P1D')}${promotion('-P9D', '-P1D')}`,
  );
  const url = queues.at('check-13');
  await register(world, url, US);
  await subscribe(world, 'FeePromotion', url);
  expect(await world.settled()).toHaveLength(2);
  await world.advance('PT1H');
  const all = await world.settled();
  expect(all).toHaveLength(3);
  expect(readMessage(all[2]!.xml).NotificationPayload.FeePromotionNotification).toEqual({
    MerchantId: SELLER,
    MarketplaceId: US,
    FeePromotionType: 'Pricing',
    PromotionActiveTimeRange: {
      EffectiveFromDate: '2020-06-24T15:10:37.000Z',
      EffectiveThroughDate: '2020-06-25T14:10:37.000Z',
    },
    IdentifierList: {
      Identifier: {
        IdentifierValueList: { IdentifierValue: { IdentifierValueId: ASIN } },
        IdentifierType: 'ASIN',
      },
    },
    PromotionInformationList: {
      PromotionInformation: {
        FeeType: 'ReferralFee',
        FeeDiscountType: 'Fixed',
        FeeDiscountMonetaryAmount: { CurrencyCode: 'USD', Amount: '1.00' },
        PriceThreshold: { CurrencyCode: 'USD', Amount: '20.00' },
      },
    },
  });
  expect(await queues.receive('check-13')).toHaveLength(3);
});

test('every change of a fulfillment order, a shipment and a return is told', async () => {
  const special = `A&B<"'>`;
  const world = await openNotices(
    server,
    `inventory: [{seller: ${SELLER}, sku: 'S&<"1', asin: ${ASIN}, inStock: 9}]\n`,
  );
  const url = queues.at('check-special');
  await register(world, url, US, BR);
  await subscribe(world, 'FulfillmentOrderStatus', url);
  await world.callAt('/FulfillmentOutboundShipment/2010-10-01', 'CreateFulfillmentOrder', {
    MarketplaceId: US,
    SellerFulfillmentOrderId: special,
    FulfillmentAction: 'Ship',
    DisplayableOrderId: special,
    DisplayableOrderDateTime: NOW,
    DisplayableOrderComment: 'Thanks',
    ShippingSpeedCategory: 'Standard',
    'DestinationAddress.Name': 'R',
    'DestinationAddress.Line1': '1 Main St',
    'DestinationAddress.City': 'Chicago',
    'DestinationAddress.StateOrProvinceCode': 'IL',
    'DestinationAddress.PostalCode': '60602',
    'DestinationAddress.CountryCode': 'US',
    'Items.member.1.SellerSKU': 'S&<"1',
    'Items.member.1.SellerFulfillmentOrderItemId': 'one',
    'Items.member.1.Quantity': '1',
  });
  await world.advance('P9D');
  await world.settled();
  const told = (await queues.receive('check-special')).map(
    (xml) => readMessage(xml).NotificationPayload.FulfillmentOrderStatusNotification,
  );
  // A message after another, as it happened.
  const status = (one: XmlTree) => one.FulfillmentShipment?.FulfillmentShipmentStatus as string | undefined;
  expect(told.map((one) => [one.EventType, one.FulfillmentOrderStatus, status(one)])).toEqual([
    ['Order', 'Received', undefined],
    ['Order', 'Planning', undefined],
    ['Shipment', 'Processing', 'Pending'],
    ['Order', 'Processing', undefined],
    ['Shipment', 'Complete', 'Shipped'],
    ['Order', 'Complete', undefined],
  ]);
  const instants = told.map((one) => one.StatusUpdatedDateTime as string);
  expect(instants).toEqual(instants.toSorted());
  expect(new Set(told.map((one) => one.SellerFulfillmentOrderId as string))).toEqual(new Set([special]));
  const shipped = told.find((one) => one.FulfillmentShipment?.FulfillmentShipmentStatus === 'Shipped');
  expect(shipped.FulfillmentShipment.FulfillmentShipmentPackageList.FulfillmentShipmentPackage).toMatchObject(
    {
      PackageNumber: expect.stringMatching(/^\d+$/),
    },
  );
});

test('an FBA order of Brazil is told of when it is paid and when it is cancelled', async () => {
  const world = await openNotices(server);
  await world.call('RegisterDestination', { MarketplaceId: BR, ...queueAt(AMAZON) });
  await subscribe(world, 'FBAOutboundShipmentStatus', AMAZON, BR);
  const { amazonOrderId: id } = await world.ask('POST', '/orders', {
    sellerId: SELLER,
    marketplaceId: BR,
    status: 'Pending',
    channel: 'AFN',
    items: [{ sku: 'FBA', asin: ASIN, title: 'T', price: 9, quantity: 1 }],
  });
  expect(await world.messages()).toEqual([]);
  for (const status of ['Unshipped', 'Canceled']) await world.ask('PATCH', `/orders/${id}`, { status });
  const told = (await world.messages()).map(({ xml }) => readMessage(xml).NotificationPayload);
  expect(told.map((one) => one.FBAOutboundShipmentStatusNotification)).toEqual(
    ['Created', 'Cancelled'].map((ShipmentStatus) => ({
      SellerId: SELLER,
      AmazonOrderId: id,
      AmazonShipmentId: expect.stringMatching(/^D[0-9A-Za-z]{8}$/),
      ShipmentStatus,
    })),
  );
});
