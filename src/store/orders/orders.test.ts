import { describe, expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { DAY, HOUR, START } from '../../world/testing.js';
import { shipItem, updateOrder } from './change-orders.js';
import { findAnyOrder, findOrder, listItems, orderOfRow } from './orders.js';
import { CA, createShop, details, item, PART } from './testing.js';

describe('a new order', () => {
  test('is read as it was made', () => {
    const { world, addOrder } = createShop();
    const order = addOrder({
      participation: PART[CA],
      amazonOrderId: '701-1234567-1234567',
      sellerOrderId: 'S-1',
      updatedAt: START - HOUR,
      status: 'PartiallyShipped',
      channel: 'AFN',
      paymentMethod: 'COD',
      buyerEmail: 'x@marketplace.amazon.ca',
      easyShipStatus: 'PickedUp',
      tfmStatus: 'Lost',
      items: [item, { ...item, quantityOrdered: 3, quantityShipped: 1 }],
    });

    expect(order).toEqual({
      id: 1,
      participation: 2,
      marketplaceId: CA,
      amazonOrderId: '701-1234567-1234567',
      sellerOrderId: 'S-1',
      purchasedAt: START - DAY,
      updatedAt: START - HOUR,
      status: 'PartiallyShipped',
      channel: 'AFN',
      paymentMethod: 'COD',
      buyerEmail: 'x@marketplace.amazon.ca',
      easyShipStatus: 'PickedUp',
      tfmStatus: 'Lost',
      revision: 1,
      itemsOrdered: 5,
      itemsShipped: 1,
      details,
    });
    expect(orderOfRow(world, 1)).toEqual(order);
  });

  test('was last updated when it was bought, and has what is not said left open', () => {
    const { addOrder } = createShop();

    expect(addOrder({ items: [] })).toMatchObject({
      sellerOrderId: null,
      updatedAt: START - DAY,
      paymentMethod: 'Other',
      buyerEmail: null,
      easyShipStatus: null,
      tfmStatus: null,
      itemsOrdered: 0,
      itemsShipped: 0,
    });
  });

  test('is given an id in the 3-7-7 form, and its lines ids of 14 digits', () => {
    const { world, addOrder } = createShop();
    const orders = Array.from({ length: 50 }, () => addOrder());

    expect(orders.filter(({ amazonOrderId }) => !/^1\d{2}-\d{7}-\d{7}$/.test(amazonOrderId))).toEqual([]);
    expect(new Set(orders.map(({ amazonOrderId }) => amazonOrderId)).size).toBe(50);
    expect(listItems(world, orders[0]!)[0]?.orderItemId).toMatch(/^\d{14}$/);
  });

  test('that cannot be made leaves nothing behind', () => {
    const { world, addOrder } = createShop();
    const broken = { ...item, title: null as unknown as string };

    expect(() => addOrder({ items: [item, broken] })).toThrow('NOT NULL');
    expect(
      world.database.get('SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM order_items) AS rows'),
    ).toEqual({ rows: 0 });
  });

  test('has an Amazon order id that no other has', () => {
    const { addOrder } = createShop();
    addOrder({ amazonOrderId: '701-1234567-1234567' });

    expect(() => addOrder({ amazonOrderId: '701-1234567-1234567' })).toThrow('UNIQUE');
  });
});

test('an order is found by its id, by its own seller only', () => {
  const { world, seller, addOrder } = createShop();
  const other = createSeller(world, { name: 'Other' });
  const order = addOrder({ amazonOrderId: '701-1234567-1234567' });

  expect(findOrder(world, seller.id, '701-1234567-1234567')).toEqual(order);
  expect(findOrder(world, other.id, '701-1234567-1234567')).toBeUndefined();
  expect(findAnyOrder(world, '701-1234567-1234567')).toEqual(order);
  expect(findAnyOrder(world, '701-1234567-1234568')).toBeUndefined();
});

describe('lines', () => {
  test('are read as they were made, in their order', () => {
    const { world, addOrder } = createShop();
    const order = addOrder({
      items: [
        { ...item, orderItemId: '52986411826454' },
        { ...item, sku: 'SKU-2', orderItemId: '1', details: { gift: true } },
      ],
    });

    expect(listItems(world, order)).toEqual([
      { ...item, id: 1, orderItemId: '52986411826454', quantityShipped: 0 },
      { ...item, id: 2, sku: 'SKU-2', orderItemId: '1', quantityShipped: 0, details: { gift: true } },
    ]);
  });

  test('are those of one order, as many as asked for, from behind a row on', () => {
    const { world, addOrder } = createShop();
    const [first, second] = [addOrder({ items: [item, item, item] }), addOrder({ items: [item, item] })];
    const rows = (...page: [number?, number?]) => listItems(world, first, ...page).map(({ id }) => id);

    expect([rows(), rows(2), rows(2, 2), rows(2, 3), rows(0)]).toEqual([[1, 2, 3], [1, 2], [3], [], []]);
    expect(listItems(world, second).map(({ id }) => id)).toEqual([4, 5]);
  });

  test('are read by a range of an index, already in order', () => {
    const { world } = createShop();
    const sql = 'SELECT * FROM order_items WHERE "order" = ? AND id > ? ORDER BY id LIMIT ?';
    const plan = world.database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, 1, 0, 100);

    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH order_items USING INDEX items_of_order (order=? AND id>?)',
    ]);
  });
});

describe('changing an order', () => {
  test('moves its last update to now, counts its revision up and keeps the rest', () => {
    const { world, time, addOrder } = createShop();
    const order = addOrder({ status: 'Pending', buyerEmail: 'a@example.com', sellerOrderId: 'S-1' });
    time.now += HOUR;

    expect(updateOrder(world, order, { status: 'Unshipped', details: { buyerName: 'Jane' } })).toEqual({
      ...order,
      status: 'Unshipped',
      updatedAt: START + HOUR,
      revision: 2,
      details: { ...details, buyerName: 'Jane' },
    });
  });

  test('can take something from it', () => {
    const { world, addOrder } = createShop();
    const order = addOrder({ buyerEmail: 'a@example.com', easyShipStatus: 'PickedUp', tfmStatus: 'Lost' });

    expect(
      updateOrder(world, order, { buyerEmail: null, easyShipStatus: null, tfmStatus: null }),
    ).toMatchObject({
      buyerEmail: null,
      easyShipStatus: null,
      tfmStatus: null,
    });
  });

  test('to Shipped ships every line', () => {
    const { world, addOrder } = createShop();
    const order = addOrder({
      status: 'Unshipped',
      items: [item, { ...item, quantityOrdered: 3, quantityShipped: 1 }],
    });

    expect(updateOrder(world, order, { status: 'Shipped' })).toMatchObject({
      itemsOrdered: 5,
      itemsShipped: 5,
    });
    expect(listItems(world, order).map(({ quantityShipped }) => quantityShipped)).toEqual([2, 3]);
  });

  test('to Canceled ships nothing', () => {
    const { world, addOrder } = createShop();

    expect(updateOrder(world, addOrder({ status: 'Unshipped' }), { status: 'Canceled' })).toMatchObject({
      status: 'Canceled',
      itemsShipped: 0,
    });
  });

  test('leaves other orders alone', () => {
    const { world, addOrder } = createShop();
    const [order, other] = [addOrder({ status: 'Unshipped' }), addOrder({ status: 'Unshipped' })];
    updateOrder(world, order, { status: 'Shipped' });

    expect(orderOfRow(world, other.id)).toEqual(other);
    expect(listItems(world, other)[0]?.quantityShipped).toBe(0);
  });
});

describe('shipping a line', () => {
  test('makes the order PartiallyShipped, and Shipped when nothing is open', () => {
    const { world, time, addOrder } = createShop();
    const order = addOrder({ status: 'Unshipped', items: [item, { ...item, quantityOrdered: 1 }] });
    const [first, second] = listItems(world, order) as [
      ReturnType<typeof listItems>[0],
      ReturnType<typeof listItems>[0],
    ];
    const seen = [
      [first, 1],
      [second, 1],
      [first, 1],
    ].map(([line, quantity]) => {
      time.now += HOUR;
      const { status, itemsShipped, updatedAt } = shipItem(
        world,
        orderOfRow(world, order.id),
        line as typeof first,
        quantity as number,
      );
      return [status, itemsShipped, updatedAt];
    });

    expect(seen).toEqual([
      ['PartiallyShipped', 1, START + HOUR],
      ['PartiallyShipped', 2, START + 2 * HOUR],
      ['Shipped', 3, START + 3 * HOUR],
    ]);
  });

  test('never ships more than was ordered', () => {
    const { world, addOrder } = createShop();
    const order = addOrder({ status: 'Unshipped' });

    expect(shipItem(world, order, listItems(world, order)[0]!, 10)).toMatchObject({
      status: 'Shipped',
      itemsShipped: 2,
    });
  });
});
