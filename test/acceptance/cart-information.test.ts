import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manyOf } from './mws-call.js';
import { ago, CA, HOUR, NOW, SELLER, startShop, US } from './webstore-world.js';
import type { ShopWorld } from './webstore-world.js';

let world: ShopWorld;
beforeAll(async () => {
  world = await startShop();
});
beforeEach(() => world.ask('POST', '/reset', {}));
afterAll(() => world.server.close());

const who = { sellerId: SELLER, marketplaceId: US };
const three = [
  { sku: 'CUP', quantity: 3 },
  { sku: 'POT', quantity: 1 },
  { sku: 'LID', quantity: 1, saved: true },
];
const makeCart = async (items: object[] = three, more: object = {}) =>
  (await world.ask('POST', '/carts', { ...who, items, ...more })).body as { cartId: string };
const lastHour = { DateRangeStart: ago(HOUR) };
const listed = async (range: Record<string, string> = lastHour) => {
  const { xml } = await world.cart('ListCarts', range);
  return manyOf(xml.ListCartsResponse.ListCartsResult.CartList.Cart);
};
const got = async (parameters: Record<string, string>) => {
  const { xml } = await world.cart('GetCarts', parameters);
  return manyOf(xml.GetCartsResponse.GetCartsResult.CartList.Cart);
};

describe('CartInformation', () => {
  it('check 1: a cart with two items to buy and one saved', async () => {
    const { cartId } = await makeCart();
    const carts = await listed();
    expect(carts).toHaveLength(1);
    expect(carts[0]).toMatchObject({
      MarketplaceId: US,
      NumberOfActiveItems: '2',
      NumberOfSavedItems: '1',
      CartType: 'Session',
      SessionId: expect.any(String),
      LastUpdatedDate: NOW.replace('.000', ''),
      CartId: cartId,
    });
    expect(carts[0].ActiveCartItemList.CartItem[0]).toEqual({
      ASIN: 'B00CUPCUP1',
      SellerSKU: 'CUP',
      Title: 'Cup',
      CurrentPrice: { CurrencyCode: 'USD', Amount: '7.50' },
      Quantity: '3',
      ProductPageURL: 'http://shop.example.com/dp/B00CUPCUP1',
      IsBuyable: 'true',
    });
  });

  it('check 2: a period after it has an empty list and no token', async () => {
    await makeCart();
    await world.advance('PT1H');
    const { text } = await world.cart('ListCarts', { DateRangeStart: ago(-HOUR / 2) });
    expect(text).toContain('<CartList/>');
    expect(text).not.toContain('NextToken');
  });

  it('check 3: saving one moves it, and the cart to the new period', async () => {
    const { cartId } = await makeCart();
    await world.advance('PT1H');
    await world.ask('PATCH', `/carts/${cartId}`, { save: ['POT'] });
    const later = ago(-HOUR / 2);
    expect(await listed({ DateRangeStart: later })).toMatchObject([
      { NumberOfActiveItems: '1', NumberOfSavedItems: '2' },
    ]);
    expect(await listed({ ...lastHour, DateRangeEnd: later })).toEqual([]);
  });

  it('check 4: 250 carts come as 100, 100 and 50, each once', async () => {
    for (let n = 0; n < 250; n++) await makeCart([{ sku: 'CUP', quantity: 1 }]);
    const sizes: number[] = [];
    const ids = new Set<string>();
    let answer = (await world.cart('ListCarts', lastHour)).xml.ListCartsResponse.ListCartsResult;
    for (;;) {
      const carts = manyOf(answer.CartList.Cart);
      sizes.push(carts.length);
      for (const { CartId } of carts) ids.add(CartId as string);
      if (answer.NextToken === undefined) break;
      const next = await world.cart('ListCartsByNextToken', { NextToken: answer.NextToken });
      answer = next.xml.ListCartsByNextTokenResponse.ListCartsByNextTokenResult;
    }
    expect([sizes, ids.size]).toEqual([[100, 100, 50], 250]);
  });

  it('checks 5 and 6: GetCarts by both names of the list; an unknown id is left out', async () => {
    const { cartId } = await makeCart();
    const named = await got({ 'CartIdList.CartId.1': cartId, 'CartIdList.CartId.2': 'C0000000000000' });
    expect(named.map(({ CartId }) => CartId as string)).toEqual([cartId]);
    expect(await got({ 'CartIdList.Id.1': cartId, MarketplaceId: US })).toEqual(named);
  });

  it.each([
    ['check 7: 21 ids', 'GetCarts', Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`CartIdList.CartId.${n + 1}`, `C${n}`])), 'InvalidParameterValue'],
    ['no id', 'GetCarts', {}, 'MissingParameter'],
    ['check 8: ListCarts without a start', 'ListCarts', {}, 'MissingParameter'],
    ['an end before the start', 'ListCarts', { DateRangeStart: NOW, DateRangeEnd: ago(HOUR) }, 'InvalidParameterValue'],
    ['a marketplace that there is not', 'ListCarts', { DateRangeStart: NOW, MarketplaceId: 'A1NOSUCHPLACE' }, 'InvalidParameterValue'],
    ['a token that is none', 'ListCartsByNextToken', { NextToken: 'x' }, 'InvalidParameterValue'],
  ] as const)('%s is refused', async (_, action, parameters, code) => {
    const { status, xml } = await world.cart(action, parameters as Record<string, string>);
    expect([status, xml.ErrorResponse.Error.Code]).toEqual([400, code]);
  }); // prettier-ignore

  it('checks 9 and 10: stock and price are those of now, and do not move the cart', async () => {
    const { cartId } = await makeCart();
    await world.advance('PT1H');
    await world.ask('PATCH', '/listings', { ...who, sku: 'CUP', quantity: 0, price: 8 });
    const [cart] = await got({ 'CartIdList.CartId.1': cartId });
    expect(cart.ActiveCartItemList.CartItem[0]).toMatchObject({
      IsBuyable: 'false',
      CurrentPrice: { Amount: '8.00' },
    });
    expect(cart.LastUpdatedDate).toBe(NOW.replace('.000', ''));
  });

  it('has the price of a sale beside the usual one, while it lasts', async () => {
    const { cartId } = await makeCart([{ sku: 'JUG', quantity: 1 }]);
    const prices = async () => {
      const [{ ActiveCartItemList }] = await got({ 'CartIdList.Id.1': cartId });
      const { CurrentPrice, SalePrice } = ActiveCartItemList.CartItem;
      return [CurrentPrice.Amount, SalePrice];
    };
    expect(await prices()).toEqual(['12.00', { CurrencyCode: 'USD', Amount: '9.99' }]);
    await world.advance('P2D');
    expect(await prices()).toEqual(['12.00', undefined]);
  });

  it('check 11: an order takes what is active, keeps what is saved, and is listed', async () => {
    const { customerId } = (await world.ask('POST', '/customers', { ...who, name: 'Ann' })).body;
    const { cartId } = await makeCart(three, { customerId });
    const order = await world.ask('POST', `/carts/${cartId}/order`);
    expect(order.body).toMatchObject({ buyerName: 'Ann', total: { amount: '52.50' } });
    await world.advance('PT3M');
    expect(await got({ 'CartIdList.CartId.1': cartId })).toMatchObject([
      { NumberOfActiveItems: '0', NumberOfSavedItems: '1', CustomerId: customerId, CartType: 'Customer' },
    ]);
    const shown = (await world.ask('GET', `/orders/${String(order.body.amazonOrderId)}`)).body;
    expect(shown).toMatchObject({ purchasedAt: NOW, items: [{ sku: 'CUP' }, { sku: 'POT' }] });
    expect((await world.ask('POST', `/carts/${cartId}/order`)).status).toBe(409);
  });

  it('check 13: a seller sees no cart of another one, nor has one without a shop', async () => {
    const { cartId } = await makeCart();
    await world.ask('POST', '/sellers', { id: 'AOTHERSELLER1', name: 'Other', marketplaceIds: [US] });
    const { body } = await world.ask('POST', '/authorizations', {
      developerId: world.server.credentials!.developerId,
      sellerId: 'AOTHERSELLER1',
    });
    const as = { SellerId: 'AOTHERSELLER1', MWSAuthToken: String(body.authToken) };
    const list = await world.cart('ListCarts', { ...lastHour, ...as });
    expect([list.status, list.text]).toEqual([200, expect.stringContaining('<CartList/>')]);
    expect(await got({ 'CartIdList.CartId.1': cartId, ...as })).toEqual([]);
    const elsewhere = await world.cart('ListCarts', { ...lastHour, ...as, MarketplaceId: CA });
    expect([elsewhere.status, elsewhere.xml.ErrorResponse.Error.Code]).toEqual([
      400,
      'InvalidParameterValue',
    ]);
  });

  it('an empty cart stays 90 days', async () => {
    const { cartId } = await makeCart();
    await world.ask('PATCH', `/carts/${cartId}`, { remove: ['CUP', 'POT', 'LID'] });
    await world.advance('P89D');
    expect(await got({ 'CartIdList.CartId.1': cartId })).toHaveLength(1);
    await world.advance('P2D');
    expect([await got({ 'CartIdList.CartId.1': cartId }), await listed()]).toEqual([[], []]);
  });
});

it('check 12: the 16th ListCarts at once is throttled; after 12 seconds one more goes through', async () => {
  const throttled = await startShop('', 'real');
  const call = async () => (await throttled.cart('ListCarts', lastHour)).status;
  const statuses: number[] = [];
  for (let n = 0; n < 16; n++) statuses.push(await call());
  expect(statuses).toEqual([...Array<number>(15).fill(200), 503]);
  await throttled.advance('PT12S');
  expect([await call(), await call()]).toEqual([200, 503]);
  await throttled.server.close();
});
