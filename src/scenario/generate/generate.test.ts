import { beforeAll, describe, expect, it } from 'vitest';
import { findMarketplace } from '../../model/marketplaces.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Order, OrderItem, OrderStatus } from '../../store/orders/order.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import { populate } from '../populate/populate.js';
import { parseScenario } from '../read-scenario.js';
import { NOW, someone, worldOf } from '../testing.js';
import { calendarOf } from './calendar.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The world of one `generate` entry of a seller in the marketplaces of `someone`, or in all. */
const generated = (entry: string, seed = 1, seller = someone): World =>
  worldOf(parseScenario(`${seller}\ngenerate:\n  - {seller: A1SELLER, ${entry}}\n`, 's.yaml'), seed);

const everywhere = 'sellers: [{id: A1SELLER, name: S, marketplaces: all}]';

const ordersOf = (world: World): Order[] =>
  world.database
    .all<{ id: number }>('SELECT id FROM orders ORDER BY id')
    .map(({ id }) => orderOfRow(world, id));

const statusesOf = (orders: readonly Order[]) => {
  const counts: Partial<Record<OrderStatus, number>> = {};
  for (const { status } of orders) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** All rows of a table, as they are. */
const rowsOf = (world: World, table: string) => world.database.all(`SELECT * FROM ${table} ORDER BY id`);
const tables = ['listings', 'inventory', 'orders', 'order_items'];

describe('the same seed and clock', () => {
  const entry = 'products: 5, orders: 60, over: P60D';

  it('give the same rows', () => {
    const [one, two] = [generated(entry), generated(entry)];
    for (const table of tables) expect(rowsOf(one, table)).toEqual(rowsOf(two, table));
  });

  it('give the same rows whatever else was made up before', () => {
    const made = generated(
      entry,
      1,
      someone.replace(', name: Developer', ', name: Developer, keys: [{}, {}]'),
    );
    expect(rowsOf(made, 'orders')).toEqual(rowsOf(generated(entry), 'orders'));
  });

  it('of another seed give other ones, and so does a second entry', () => {
    expect(rowsOf(generated(entry, 2), 'orders')).not.toEqual(rowsOf(generated(entry), 'orders'));
    const twice = generated(`products: 2, orders: 2}\n  - {seller: A1SELLER, products: 2, orders: 2`);
    const ids = ordersOf(twice).map(({ amazonOrderId }) => amazonOrderId);
    expect(new Set(ids).size).toBe(4);
    expect(rowsOf(twice, 'listings')).toHaveLength(8);
  });
});

describe('1,000 orders in all marketplaces', () => {
  let world: World;
  let orders: Order[];
  let lines: Map<Order, OrderItem[]>;
  beforeAll(() => {
    world = generated('products: 20, orders: 1000, over: P60D', 1, everywhere);
    orders = ordersOf(world);
    lines = new Map(orders.map((order) => [order, listItems(world, order)]));
  });

  it('are spread evenly over the marketplaces', () => {
    const counts = new Map<string, number>();
    for (const { marketplaceId } of orders) counts.set(marketplaceId, (counts.get(marketplaceId) ?? 0) + 1);
    expect(counts.size).toBe(22);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
  });

  it('have every status, most are shipped, and pre-orders are in Japan only', () => {
    const counts = statusesOf(orders);
    expect(Object.keys(counts)).toHaveLength(7);
    expect(counts.Shipped).toBeGreaterThan(600);
    const preorders = orders.filter(({ status }) => status === 'PendingAvailability');
    expect(preorders.map(({ marketplaceId }) => findMarketplace(marketplaceId)?.countryCode)).toEqual(
      preorders.map(() => 'JP'),
    );
    expect(preorders.map(({ details }) => details.orderType)).toEqual(preorders.map(() => 'Preorder'));
  });

  it('were bought in the period, oldest first, and changed before two minutes ago', () => {
    let before = NOW - 60 * DAY;
    for (const { purchasedAt, updatedAt } of orders) {
      expect(purchasedAt).toBeGreaterThanOrEqual(before);
      expect(purchasedAt).toBeLessThan(NOW - 5 * MINUTE);
      expect(updatedAt).toBeGreaterThanOrEqual(purchasedAt);
      expect(updatedAt).toBeLessThanOrEqual(NOW - 2 * MINUTE);
      before = purchasedAt;
    }
  });

  it('wait for something only where they are new', () => {
    const open = orders.filter(({ status }) => status === 'Pending' || status === 'Unshipped');
    expect(Math.min(...open.map(({ purchasedAt }) => purchasedAt))).toBeGreaterThan(NOW - 20 * DAY);
  });

  it('have totals that are the sum of their lines, in the currency of the marketplace', () => {
    for (const order of orders) {
      const { currency } = findMarketplace(order.marketplaceId)!;
      let total = 0;
      for (const { details } of lines.get(order)!) {
        const { price, tax, shippingPrice, shippingTax, promotionDiscount } = details;
        for (const plus of [price, tax, shippingPrice, shippingTax]) total += hundredthsOf(plus?.amount ?? 0);
        total -= hundredthsOf(promotionDiscount?.amount ?? 0);
        expect(price?.currency).toBe(currency);
      }
      expect(order.details.total?.currency).toBe(currency);
      expect(hundredthsOf(order.details.total!.amount)).toBe(total);
      expect(order.details.total!.amount).toMatch(currency === 'JPY' ? /^\d+\.00$/ : /^\d+\.\d\d$/);
    }
  });

  it('have one to four lines of one to three units, of products that are listed in that channel', () => {
    const listed = new Map(
      world.database
        .all<{ participation: number; sku: string; channel: string }>('SELECT * FROM listings')
        .map((row) => [`${row.participation}/${row.sku}`, row.channel]),
    );
    for (const order of orders) {
      const items = lines.get(order)!;
      expect(items.length).toBeGreaterThanOrEqual(1);
      expect(items.length).toBeLessThanOrEqual(4);
      expect(new Set(items.map(({ sku }) => sku)).size).toBe(items.length);
      for (const { sku, quantityOrdered } of items) {
        expect(listed.get(`${order.participation}/${sku}`)).toBe(order.channel);
        expect([1, 2, 3]).toContain(quantityOrdered);
      }
      expect(order.itemsOrdered).toBe(items.reduce((sum, { quantityOrdered }) => sum + quantityOrdered, 0));
    }
  });

  it('have shipped what their status says', () => {
    for (const { status, itemsOrdered, itemsShipped } of orders) {
      if (status === 'Shipped') expect(itemsShipped).toBe(itemsOrdered);
      else if (status === 'PartiallyShipped') {
        expect(itemsShipped).toBeGreaterThan(0);
        expect(itemsShipped).toBeLessThan(itemsOrdered);
      } else expect(itemsShipped).toBe(0);
    }
  });

  it('have windows from midnight to a second before midnight of the marketplace, where the merchant ships', () => {
    for (const { channel, marketplaceId, purchasedAt, details } of orders) {
      const { dayOf, startOf } = calendarOf(findMarketplace(marketplaceId)!.timeZone);
      expect(details.ship === undefined).toBe(channel === 'AFN');
      for (const window of [details.ship, details.deliver]) {
        if (!window) continue;
        expect(window.from).toBe(startOf(dayOf(window.from)));
        expect(window.to + 1000).toBe(startOf(dayOf(window.to + 1000)));
        expect(window.to).toBeGreaterThan(window.from);
        expect(window.to).toBeGreaterThan(purchasedAt);
      }
    }
  });

  it('belong to buyers of the country, with anonymised addresses', () => {
    for (const { marketplaceId, buyerEmail, details } of orders) {
      const { countryCode, domain } = findMarketplace(marketplaceId)!;
      expect(buyerEmail).toMatch(/^[a-z0-9]{15}@marketplace\.amazon\.[a-z.]+$/);
      expect(buyerEmail?.endsWith(domain.replace(/^www/, ''))).toBe(true);
      expect(details.address).toMatchObject({ countryCode, name: details.buyerName });
      expect(details.address?.line1).not.toMatch(/[{}]/);
    }
  });

  it('have ids of their own in the 3-7-7 form', () => {
    const ids = orders.map(({ amazonOrderId }) => amazonOrderId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^\d{3}-\d{7}-\d{7}$/);
  });

  it('are paid in a konbini or on delivery in Japan only, and shipped easily in India only', () => {
    const countriesOf = (some: Order[]) =>
      new Set(some.map(({ marketplaceId }) => findMarketplace(marketplaceId)!.countryCode));
    expect(countriesOf(orders.filter(({ paymentMethod }) => paymentMethod !== 'Other'))).toEqual(
      new Set(['JP']),
    );
    expect(countriesOf(orders.filter(({ easyShipStatus }) => easyShipStatus !== null))).toEqual(
      new Set(['IN']),
    );
  });

  it('are of products that are listed everywhere, and stocked where Amazon ships them', () => {
    const count = (sql: string) => world.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)!.n;
    expect(count('listings')).toBe(20 * 22);
    expect(count('inventory')).toBe(10);
    expect(count("listings WHERE channel = 'AFN' AND sku NOT IN (SELECT sku FROM inventory)")).toBe(0);
    expect(count("listings WHERE channel = 'AFN' AND quantity > 0")).toBe(0);
  });
});

describe('shares', () => {
  it('follow the weights', () => {
    const orders = ordersOf(generated('products: 4, orders: 40, statuses: {Shipped: 3, Canceled: 1}'));
    expect(statusesOf(orders)).toEqual({ Shipped: 30, Canceled: 10 });
  });

  it('a status that is rare is there', () => {
    const orders = ordersOf(
      generated(
        'marketplaces: [US], products: 4, orders: 500, statuses: {Shipped: 1000000, Unfulfillable: 1}',
      ),
    );
    expect(statusesOf(orders)).toEqual({ Shipped: 499, Unfulfillable: 1 });
  });

  it('pre-orders take no more than Japan has, even if nothing else is wanted', () => {
    const orders = ordersOf(
      generated('products: 2, orders: 20, statuses: {PendingAvailability: 1000000, Shipped: 1}'),
    );
    expect(statusesOf(orders)).toEqual({ PendingAvailability: 10, Shipped: 10 });
  });

  it('without Amazon’s warehouses nothing is unfulfillable', () => {
    const world = generated('marketplaces: [US], products: 1, orders: 50');
    expect(statusesOf(ordersOf(world)).Unfulfillable).toBeUndefined();
    expect(rowsOf(world, 'inventory')).toEqual([]);
  });

  it.each([0, 1, 2, 7, 8, 23])('%i orders are as many', (count) => {
    expect(ordersOf(generated(`products: 2, orders: ${count}`, 1, everywhere))).toHaveLength(count);
  });
});

it('a period of no length is an hour', () => {
  const [order] = ordersOf(generated('products: 2, orders: 1, over: PT0S'));
  expect(order!.purchasedAt).toBeGreaterThan(NOW - 60 * MINUTE - 1);
  expect(order!.updatedAt).toBeLessThanOrEqual(NOW - 2 * MINUTE);
});

describe('very many orders', () => {
  it('are inserted before the indexes, which are all there in the end; progress is told', () => {
    const scenario = (orders: number) =>
      parseScenario(`${someone}generate: [{seller: A1SELLER, products: 3, orders: ${orders}}]`, 's.yaml');
    const indexesOf = (world: World) =>
      world.database.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
    const world = worldOf(parseScenario('{}', 'empty'));
    const before = indexesOf(world);
    const told: string[] = [];
    populate(world, scenario(20_000), (made, of) => told.push(`${made}/${of}`));

    expect(indexesOf(world)).toEqual(before);
    expect(told).toEqual(['5000/20000', '10000/20000', '15000/20000', '20000/20000']);
    expect(world.database.get('SELECT count(*) AS n FROM orders')).toEqual({ n: 20_000 });
    expect(world.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }, 30_000);
});
