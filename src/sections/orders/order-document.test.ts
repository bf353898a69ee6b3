import { describe, expect, test } from 'vitest';
import type { Orders } from '../../model/generated/index.js';
import { updateOrder } from '../../store/orders/change-orders.js';
import type { NewOrder } from '../../store/orders/change-orders.js';
import type { Order } from '../../store/orders/order.js';
import { createShop, details, item, JP, PART, US } from '../../store/orders/testing.js';
import { DAY, HOUR, START } from '../../world/testing.js';
import { orderDocument } from './order-document.js';

/** An order that has everything there is to show. */
const full: Partial<NewOrder> = {
  amazonOrderId: '058-1233752-8214740',
  sellerOrderId: 'S-1',
  buyerEmail: 'jane@marketplace.amazon.com',
  items: [{ ...item, quantityOrdered: 5, quantityShipped: 2 }],
  details: {
    ...details,
    orderChannel: 'Online',
    buyerName: 'Jane Doe',
    address: {
      name: 'Jane Doe',
      line1: '1 Main St',
      city: 'Seattle',
      stateOrRegion: 'WA',
      postalCode: '98101',
      countryCode: 'US',
    },
    total: { amount: '29.99', currency: 'USD' },
    ship: { from: START, to: START + DAY },
    deliver: { from: START + 2 * DAY, to: START + 5 * DAY },
  },
};

function documentOf(given: Partial<NewOrder> = {}): Orders.Order {
  const { world, addOrder } = createShop();
  return orderDocument(
    world,
    addOrder({ ...full, ...given, details: { ...full.details!, ...given.details } }).id,
  );
}

test('a shipped order of a seller shows everything', () => {
  expect(documentOf()).toEqual({
    AmazonOrderId: '058-1233752-8214740',
    SellerOrderId: 'S-1',
    PurchaseDate: START - DAY,
    LastUpdateDate: START - DAY,
    OrderStatus: 'Shipped',
    FulfillmentChannel: 'MFN',
    SalesChannel: 'Amazon.com',
    OrderChannel: 'Online',
    ShipServiceLevel: 'Std US D2D Dom',
    ShippingAddress: {
      Name: 'Jane Doe',
      AddressLine1: '1 Main St',
      City: 'Seattle',
      StateOrRegion: 'WA',
      PostalCode: '98101',
      CountryCode: 'US',
      isAddressSharingConfidential: false,
    },
    OrderTotal: { CurrencyCode: 'USD', Amount: '29.99' },
    NumberOfItemsShipped: 2,
    NumberOfItemsUnshipped: 3,
    PaymentMethod: 'Other',
    PaymentMethodDetails: ['Standard'],
    MarketplaceId: US,
    BuyerEmail: 'jane@marketplace.amazon.com',
    BuyerName: 'Jane Doe',
    ShipmentServiceLevelCategory: 'Standard',
    ShippedByAmazonTFM: false,
    OrderType: 'StandardOrder',
    EarliestShipDate: START,
    LatestShipDate: START + DAY,
    EarliestDeliveryDate: START + 2 * DAY,
    LatestDeliveryDate: START + 5 * DAY,
    IsBusinessOrder: false,
    IsPrime: false,
    IsGlobalExpressEnabled: false,
    IsPremiumOrder: false,
    IsReplacementOrder: false,
    IsSoldByAB: false,
    IsISPU: false,
  });
});

describe('withheld', () => {
  const buyer = ['BuyerEmail', 'BuyerName'];
  const address = ['ShippingAddress'];
  const total = ['OrderTotal'];
  const payment = ['PaymentMethod', 'PaymentMethodDetails'];
  const ship = ['EarliestShipDate', 'LatestShipDate'];
  const deliver = ['EarliestDeliveryDate', 'LatestDeliveryDate'];
  const preorder = { ...details, orderType: 'Preorder' as const };

  test.each<[what: string, given: Partial<NewOrder>, names: string[]]>([
    ['nothing of an unshipped order', { status: 'Unshipped' }, []],
    ['nothing of a partially shipped order', { status: 'PartiallyShipped' }, []],
    ['nothing of a shipped order', { status: 'Shipped' }, []],
    [
      'buyer, address, total, payment and delivery of a pending order',
      { status: 'Pending' },
      [...buyer, ...address, ...total, ...payment, ...deliver],
    ],
    [
      'but not the buyer of a pending pre-order',
      { status: 'Pending', details: preorder },
      [...address, ...total, ...payment, ...deliver],
    ],
    [
      'but not the buyer of a pre-order that is not released',
      { status: 'PendingAvailability', details: preorder },
      [...address, ...total, ...payment, ...deliver],
    ],
    [
      'buyer, address, payment method and delivery of a canceled order',
      { status: 'Canceled' },
      [...buyer, ...address, 'PaymentMethod', ...deliver],
    ],
    [
      'the buyer’s name and the dates of an order that Amazon ships',
      { channel: 'AFN' },
      ['BuyerName', ...ship, ...deliver],
    ],
    [
      'the dates and the rest of a pending one',
      { channel: 'AFN', status: 'Pending' },
      [...buyer, ...address, ...total, ...payment, ...ship, ...deliver],
    ],
    [
      'the dates and the rest of a canceled one',
      { channel: 'AFN', status: 'Canceled' },
      [...buyer, ...address, 'PaymentMethod', ...ship, ...deliver],
    ],
    [
      'the buyer, e-mail address too, of a gift that Amazon ships',
      { channel: 'AFN', details: { ...details, gift: true } },
      [...buyer, ...ship, ...deliver],
    ],
    ['nothing of a gift that the seller ships', { channel: 'MFN', details: { ...details, gift: true } }, []],
  ])('is %s', (_, given, names) => {
    const shown = documentOf(given);
    const everything = Object.keys(documentOf());

    expect(everything.filter((name) => !(name in shown)).sort()).toEqual([...names].sort());
    expect(Object.keys(shown).filter((name) => !everything.includes(name))).toEqual([]);
  });

  test.each([
    ['PendingAvailability', 3],
    ['Pending', 3],
    ['Unshipped', 3],
    ['Shipped', 3],
    ['Canceled', 0],
    ['Unfulfillable', 3],
  ] as const)('is no count of items: %s has %i unshipped of five', (status, unshipped) => {
    expect(documentOf({ status })).toMatchObject({
      NumberOfItemsShipped: 2,
      NumberOfItemsUnshipped: unshipped,
    });
  });
});

describe('what an order does not have', () => {
  test('is left out', () => {
    const { world, addOrder } = createShop();

    expect(Object.keys(orderDocument(world, addOrder().id)).sort()).toEqual([
      'AmazonOrderId', 'FulfillmentChannel', 'IsBusinessOrder', 'IsGlobalExpressEnabled', 'IsISPU', 'IsPremiumOrder',
      'IsPrime', 'IsReplacementOrder', 'IsSoldByAB', 'LastUpdateDate', 'MarketplaceId', 'NumberOfItemsShipped',
      'NumberOfItemsUnshipped', 'OrderStatus', 'OrderType', 'PaymentMethod', 'PaymentMethodDetails', 'PurchaseDate',
      'SalesChannel', 'ShipServiceLevel', 'ShipmentServiceLevelCategory', 'ShippedByAmazonTFM',
    ]); // prettier-ignore
  });
});

test('marks of an order are shown', () => {
  const marks = {
    prime: true,
    premium: true,
    business: true,
    purchaseOrderNumber: 'PO-1',
    replacementOf: '058-1',
    globalExpress: true,
  };

  expect(documentOf({ details: { ...details, ...marks }, participation: PART[JP] })).toMatchObject({
    MarketplaceId: JP,
    IsPrime: true,
    IsPremiumOrder: true,
    IsBusinessOrder: true,
    PurchaseOrderNumber: 'PO-1',
    IsReplacementOrder: true,
    ReplacedOrderId: '058-1',
    IsGlobalExpressEnabled: true,
  });
});

test('the statuses of Easy Ship and of Amazon TFM are shown where there are any', () => {
  expect(documentOf({ easyShipStatus: 'PickedUp', tfmStatus: 'Lost' })).toMatchObject({
    EasyShipShipmentStatus: 'PickedUp',
    TFMShipmentStatus: 'Lost',
    ShippedByAmazonTFM: true,
  });
});

test('an address shows all that is known of it', () => {
  const address = {
    name: 'Jane Doe',
    line1: '1 Main St',
    line2: 'Apt 2',
    line3: 'Rear',
    city: 'Seattle',
    county: 'King',
    district: 'North',
    stateOrRegion: 'WA',
    postalCode: '98101',
    countryCode: 'US',
    phone: '555-0100',
    type: 'Residential' as const,
  };

  expect(documentOf({ details: { ...details, address } }).ShippingAddress).toEqual({
    Name: 'Jane Doe',
    AddressLine1: '1 Main St',
    AddressLine2: 'Apt 2',
    AddressLine3: 'Rear',
    City: 'Seattle',
    County: 'King',
    District: 'North',
    StateOrRegion: 'WA',
    PostalCode: '98101',
    CountryCode: 'US',
    Phone: '555-0100',
    AddressType: 'Residential',
    isAddressSharingConfidential: false,
  });
});

describe('a document', () => {
  test('is kept, frozen, while its order stays the same', () => {
    const { world, addOrder } = createShop();
    const order = addOrder(full);
    const first = orderDocument(world, order.id);

    expect(orderDocument(world, order.id)).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test('is made anew when its order changed', () => {
    const { world, time, addOrder } = createShop();
    const order = addOrder({ ...full, status: 'Unshipped' });
    const first = orderDocument(world, order.id);
    time.now += HOUR;
    const changed: Order = updateOrder(world, order, { status: 'Shipped' });
    const second = orderDocument(world, changed.id);

    expect([first.OrderStatus, second.OrderStatus, second.LastUpdateDate]).toEqual([
      'Unshipped',
      'Shipped',
      START + HOUR,
    ]);
    expect(orderDocument(world, changed.id)).toBe(second);
  });

  test('is not that of the same row in a world that was taken back', () => {
    const { world, addOrder } = createShop();
    const image = world.database.image();
    const before = orderDocument(world, addOrder({ amazonOrderId: 'before' }).id);
    world.database.replace(image);
    world.reread();
    const after = orderDocument(world, addOrder({ amazonOrderId: 'after' }).id);

    expect([before.AmazonOrderId, after.AmazonOrderId]).toEqual(['before', 'after']);
  });
});
