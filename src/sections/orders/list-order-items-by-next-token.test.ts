import { describe, expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { updateOrder } from '../../store/orders/change-orders.js';
import { item } from '../../store/orders/testing.js';
import { createCallableShop } from '../testing.js';

const NEXT = 'Orders.ListOrderItemsByNextToken';
const ID = '058-1233752-8214740';
const corrupted = [
  400,
  'NextTokenCorrupted',
  'We could not decode your NextToken. Possible reasons include: a transmission error, improper quoting or a truncation problem.',
];
const tokenQuery = (token: string) => `NextToken=${encodeURIComponent(token)}`;

/** A shop with an order of so many lines, numbered from 0. */
function createLongShop(lines: number) {
  const shop = createCallableShop();
  shop.addOrder({ items: [item] });
  const order = shop.addOrder({
    amazonOrderId: ID,
    items: Array.from({ length: lines }, (_, at) => ({ ...item, orderItemId: `${at}` })),
  });
  shop.addOrder({ items: [item] });
  const first = shop.call('Orders.ListOrderItems', `AmazonOrderId=${ID}`);
  return { ...shop, order, first };
}

describe('the lines of an order', () => {
  test.each([
    [0, [0]],
    [99, [99]],
    [100, [100]],
    [101, [100, 1]],
    [200, [100, 100]],
    [250, [100, 100, 50]],
  ])('come 100 on a page: %i lines on pages of %j', (lines, sizes) => {
    const { first, call } = createLongShop(lines);
    const pages = [first];
    for (let page = first; page.NextToken !== undefined; pages.push(page))
      page = call(NEXT, tokenQuery(page.NextToken));

    expect(pages.map(({ OrderItems }) => OrderItems!.length)).toEqual(sizes);
    expect(
      pages.flatMap(({ OrderItems }) => OrderItems!.map(({ OrderItemId }) => Number(OrderItemId))),
    ).toEqual([...Array(lines).keys()]);
    expect(new Set(pages.map(({ AmazonOrderId }) => AmazonOrderId))).toEqual(new Set([ID]));
  });
});

describe('a NextToken', () => {
  test('is 480 characters of base64', () => {
    expect(createLongShop(101).first.NextToken).toMatch(/^[A-Za-z0-9+/]{480}$/);
  });

  test('shows lines as they are when it is used', () => {
    const { world, order, first, call } = createLongShop(101);
    updateOrder(world, order, { status: 'Pending' });

    expect(call(NEXT, tokenQuery(first.NextToken!)).OrderItems).toEqual([
      {
        ASIN: 'B00EXAMPLE',
        SellerSKU: 'SKU-1',
        OrderItemId: '100',
        Title: 'A thing',
        QuantityOrdered: 2,
        QuantityShipped: 0,
        IsGift: false,
        ConditionId: 'New',
        ConditionSubtypeId: 'New',
      },
    ]);
  });

  test('is refused when its order is no longer there', () => {
    const { world, first, order, refusal } = createLongShop(101);
    world.database.run('DELETE FROM order_items WHERE "order" = ?', order.id);
    world.database.run('DELETE FROM orders WHERE id = ?', order.id);

    expect(refusal(NEXT, tokenQuery(first.NextToken!))).toEqual(corrupted);
  });

  test('is refused for another seller, for another list, altered, and made up', () => {
    const { world, first, refusal } = createLongShop(101);
    const token = first.NextToken!;
    const seller = createSeller(world, { name: 'Another' });
    const last = token.at(-1) === 'A' ? 'B' : 'A';

    expect([
      refusal(NEXT, tokenQuery(token), { seller }),
      refusal('Orders.ListOrdersByNextToken', tokenQuery(token)),
      refusal(NEXT, tokenQuery(token.slice(0, -1) + last)),
      refusal(NEXT, 'NextToken=x'),
    ]).toEqual(Array(4).fill(corrupted));
  });
});
