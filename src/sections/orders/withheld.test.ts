import { describe, expect, test } from 'vitest';
import { createDeveloper } from '../../registry/developers.js';
import { details, item } from '../../store/orders/testing.js';
import { createCallableShop } from '../testing.js';

const address = {
  name: 'Jane Doe',
  line1: '1 Main St',
  line2: 'Floor 2',
  city: 'Seattle',
  stateOrRegion: 'WA',
  postalCode: '98101',
  countryCode: 'US',
  phone: '206-555-0100',
};
const LEFT = {
  City: 'Seattle',
  StateOrRegion: 'WA',
  PostalCode: '98101',
  CountryCode: 'US',
  isAddressSharingConfidential: false,
};
const GIFT = 'With love';
const LIST = 'MarketplaceId.Id.1=ATVPDKIKX0DER&CreatedAfter=2020-01-01';

/** A shop with one shipped order of each channel, named after it, and what calls say of their buyers. */
function createGiftShop() {
  const shop = createCallableShop();
  for (const channel of ['MFN', 'AFN'] as const)
    shop.addOrder({
      amazonOrderId: channel,
      channel,
      buyerEmail: 'x@marketplace.amazon.com',
      details: { ...details, buyerName: 'Jane Doe', address },
      items: [{ ...item, details: { giftMessage: GIFT } }],
    });
  const buyerOf = (id: string, caller = {}) => {
    const listed = shop
      .call('Orders.ListOrders', LIST, caller)
      .Orders!.find((one) => one.AmazonOrderId === id)!;
    const [order] = shop.call('Orders.GetOrder', `AmazonOrderId.Id.1=${id}`, caller).Orders!;
    const [line] = shop.call('Orders.ListOrderItems', `AmazonOrderId=${id}`, caller).OrderItems!;
    expect(order).toEqual(listed);
    return [order!.BuyerName, order!.BuyerEmail, order!.ShippingAddress, line!.GiftMessageText];
  };
  return { ...shop, buyerOf };
}

const WHOLE = [
  'Jane Doe',
  'x@marketplace.amazon.com',
  { Name: 'Jane Doe', AddressLine1: '1 Main St', AddressLine2: 'Floor 2', ...LEFT, Phone: '206-555-0100' },
  GIFT,
];
const WITHHELD = [undefined, 'x@marketplace.amazon.com', LEFT, undefined];

describe('B20: buyers', () => {
  test('of orders that Amazon fulfils are withheld, those of the seller’s own are not', () => {
    const { buyerOf } = createGiftShop();

    expect([buyerOf('AFN'), buyerOf('MFN')]).toEqual([WITHHELD, WHOLE]);
  });

  test.each([
    [2016, WHOLE],
    [2018, WHOLE],
    [2020, WITHHELD],
  ] as const)('of orders that Amazon fulfils in %i', (asOf, buyer) => {
    const { world, buyerOf } = createGiftShop();
    world.setSettings({ asOf });

    expect(buyerOf('AFN')).toEqual(buyer);
  });

  test('are withheld from a developer whose roles lack DirectToConsumerShipping, which is told why', () => {
    const { world, buyerOf } = createGiftShop();
    const developer = createDeveloper(world, { developerId: '1111-1111-1111', name: 'D', roles: ['Orders'] });
    const told = new Set<string>();
    const remark = (...said: string[]) => void told.add(said.join(': '));

    expect(buyerOf('MFN', { developer, remark })).toEqual(WITHHELD);
    expect([...told]).toEqual([
      "buyer-withheld: Developer 1111-1111-1111 lacks the role DirectToConsumerShipping: buyers' names, recipients, streets, phones and gift messages are left out.",
    ]);
  });

  test.each([[null], [['Orders', 'DirectToConsumerShipping']]])('are shown to roles %j', (roles) => {
    const { world, buyerOf } = createGiftShop();
    const developer = createDeveloper(world, { name: 'D', roles });
    const remark = () => expect.unreachable();

    expect(buyerOf('MFN', { developer, remark })).toEqual(WHOLE);
  });
});
