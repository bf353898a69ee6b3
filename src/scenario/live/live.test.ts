import { describe, expect, it } from 'vitest';
import { dueHandlers } from '../../server/due-handlers.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { createListing, findListing, updateListing } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import { parseScenario } from '../read-scenario.js';
import { findingsIn, someone, worldOf } from '../testing.js';
import { DAY } from './chance-of.js';
import { setLife } from './life.js';

const shop = `${someone}
generate: [{seller: A1SELLER, products: 12, orders: 20}]
`;
const alive = (live: string, seed = 1, scenario = shop) =>
  worldOf(parseScenario(`${scenario}live: ${live}\n`, 's.yaml'), seed, dueHandlers);

/** World time goes by. */
async function pass(world: World, days: number): Promise<void> {
  world.setClock({ at: world.now() + days * DAY });
  await world.due.settled();
}

const TABLES = [
  ...['orders', 'order_items', 'listings', 'inventory', 'offers', 'fba_returns', 'taken_stock', 'due'],
  ...['financial_events', 'financial_event_groups', 'world_events'],
];
/** All that a world has come to, as text: comparing it is quick. */
const textOf = (world: World) => JSON.stringify(rowsOf(world));
const rowsOf = (world: World) =>
  Object.fromEntries(
    TABLES.map((table) => [table, world.database.all(`SELECT * FROM ${table} ORDER BY id`)]),
  );
const numberOf = (world: World, sql: string) => world.database.numbers(sql)[0];
const LIVE_ORDERS = "SELECT count(*) FROM orders WHERE details ->> 'live' = 1";
const liveWork = (world: World) => numberOf(world, "SELECT count(*) FROM due WHERE kind LIKE 'live.%'");

describe('a living world', () => {
  it('is the same for the same seed, and another for another', async () => {
    const worlds = [alive('true'), alive('true'), alive('true', 2)];
    for (const world of worlds) await pass(world, 8);
    const [one, same, other] = worlds.map(textOf);
    expect(same === one).toBe(true);
    expect(other === one).toBe(false);
    expect(numberOf(worlds[0]!, LIVE_ORDERS)).toBeGreaterThan(50);
  });

  it('comes to the same in one go and day by day', async () => {
    const [atOnce, slowly] = [alive('true'), alive('true')];
    await pass(atOnce, 6);
    for (let day = 0; day < 6; day++) await pass(slowly, 1);
    expect(textOf(slowly) === textOf(atOnce)).toBe(true);
  });

  it('has orders that arrive, are paid or cancelled, ship and come back; prices move, stock is refilled', async () => {
    const world = alive('{orders: 8, cancelled: 20, returned: 50}');
    await pass(world, 30);
    const told = world.database.all<{ type: string; count: number }>(
      'SELECT type, count(*) AS count FROM world_events GROUP BY type',
    );
    const counts = Object.fromEntries(told.map(({ type, count }) => [type, count]));
    // Two marketplaces, thirty days; chance has its way by a fifth.
    expect(counts['order.created']).toBeGreaterThan(380);
    expect(counts['order.created']).toBeLessThan(580);
    for (const type of [
      'order.cancelled',
      'order.shipped',
      'order.refunded',
      'offer.changed',
      'listing.changed',
    ])
      expect(counts[type], type).toBeGreaterThan(30);
    const refills =
      "SELECT count(*) FROM world_events WHERE type = 'stock.changed' AND details ->> '$.now.inStock' > details ->> '$.was.inStock' + 25";
    expect(numberOf(world, refills)).toBeGreaterThan(0);
    const live = world.database.all<{ status: string }>(
      "SELECT DISTINCT status FROM orders WHERE details ->> 'live' = 1 ORDER BY status",
    );
    expect(live.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['Canceled', 'Shipped', 'Unshipped']),
    );
  });

  it('keeps money and stock in order for 30 days', async () => {
    const world = alive('{orders: 10, returned: 30}');
    await pass(world, 30);
    const broken = (sql: string) => world.database.all(sql);
    expect(broken('SELECT * FROM listings WHERE quantity < 0 OR price <= 0')).toEqual([]);
    expect(
      broken('SELECT * FROM inventory WHERE min(in_stock, inbound, reserved, unfulfillable) < 0'),
    ).toEqual([]);
    expect(
      broken('SELECT * FROM order_items WHERE quantity_shipped > quantity_ordered OR quantity_ordered < 1'),
    ).toEqual([]);
    // What was taken and not shipped belongs to orders that are open.
    expect(
      broken(`SELECT o.amazon_order_id FROM taken_stock t JOIN order_items i ON i.id = t.id JOIN orders o ON o.id = i."order"
        WHERE o.status IN ('Shipped', 'Canceled')`),
    ).toEqual([]);
    // Closed groups come to their events, and each begins with what the one before left.
    expect(
      broken(`SELECT g.group_id FROM financial_event_groups g WHERE g.total IS NOT NULL AND g.end_at IS NOT NULL AND g.total <> g.beginning +
        (SELECT coalesce(sum(amount), 0) FROM financial_events e WHERE e."group" = g.id)`),
    ).toEqual([]);
    // Every order that shipped has its money, and every return of Amazon's its refund.
    expect(
      broken(`SELECT o.amazon_order_id FROM orders o WHERE o.details ->> 'live' = 1 AND o.status = 'Shipped' AND NOT EXISTS
        (SELECT 1 FROM financial_events e WHERE e.amazon_order_id = o.amazon_order_id AND e.kind = 'Shipment')`),
    ).toEqual([]);
    const refunds = `SELECT count(*) FROM financial_events e JOIN orders o ON o.amazon_order_id = e.amazon_order_id
      WHERE e.kind = 'Refund' AND o.channel = 'AFN'`;
    expect(numberOf(world, refunds)).toBeGreaterThan(10);
    expect(numberOf(world, 'SELECT count(*) FROM fba_returns')).toBe(numberOf(world, refunds));
    expect(world.due.list(1_000).filter(({ failed }) => failed)).toEqual([]);
  });

  it('is nothing that somebody who moves the clock on to what is due goes to', async () => {
    const world = alive('{orders: 30}');
    await pass(world, 1);
    expect(liveWork(world)).toBeGreaterThan(0);
    expect(world.due.ahead().work?.kind).toBeUndefined();
  });

  it('stops when it is switched off, and goes on with its orders when it is switched on', async () => {
    const world = alive('{orders: 30, cancelled: 0}');
    await pass(world, 3);
    setLife(world, { on: false });
    expect(liveWork(world)).toBe(0);
    const before = rowsOf(world);
    await pass(world, 20);
    const { orders, listings, offers } = rowsOf(world);
    expect({ orders, listings, offers }).toEqual({
      orders: before.orders,
      listings: before.listings,
      offers: before.offers,
    });
    const open =
      "SELECT count(*) FROM orders WHERE details ->> 'live' = 1 AND status IN ('Pending', 'Unshipped')";
    expect(numberOf(world, open)).toBeGreaterThan(0);
    setLife(world, { on: true, orders: 0 });
    await pass(world, 3);
    expect(numberOf(world, open)).toBe(0);
  });

  it('leaves to the client what the seller does, if it is told so', async () => {
    const world = alive('{orders: 30, playsSeller: false, cancelled: 0, prices: 20}');
    await pass(world, 4);
    const merchant =
      "SELECT count(*) FROM orders WHERE details ->> 'live' = 1 AND channel = 'MFN' AND status = ";
    expect(numberOf(world, `${merchant} 'Shipped'`)).toBe(0);
    expect(numberOf(world, `${merchant} 'Unshipped'`)).toBeGreaterThan(10);
    const risen = `SELECT count(*) FROM world_events WHERE type = 'listing.changed'
      AND (details ->> '$.now.price' IS NOT NULL OR details ->> '$.now.quantity' > details ->> '$.was.quantity')`;
    expect(numberOf(world, risen)).toBe(0);
  });

  it('moves prices for a while: they go back, unless somebody has set another', async () => {
    const world = alive('{orders: 0, prices: 40}');
    const prices = () => world.database.all('SELECT id, price FROM listings ORDER BY id');
    const before = prices();
    await pass(world, 5);
    expect(prices()).not.toEqual(before);
    const seller = findSeller(world, 'A1SELLER')!;
    const [moved] = world.database.all<{ subject: string }>(
      "SELECT subject FROM due WHERE kind = 'live.price-goes-back' AND subject LIKE 'listing/%' ORDER BY id",
    );
    const row = Number(moved!.subject.split('/')[1]);
    const { sku, participation } = world.database.get<{ sku: string; participation: number }>(
      'SELECT sku, participation FROM listings WHERE id = ?',
      row,
    )!;
    const { marketplaceId } = listParticipations(world, seller).find(({ id }) => id === participation)!;
    const listing = findListing(world, seller.id, marketplaceId, sku)!;
    updateListing(world, listing, { price: { ...listing.price, amount: '77.77' } });
    setLife(world, { prices: 0 });
    await pass(world, 5);
    const after = new Map((prices() as { id: number; price: string }[]).map(({ id, price }) => [id, price]));
    for (const { id, price } of before as { id: number; price: string }[])
      expect(after.get(id)).toBe(id === row ? '77.77' : price);
  });

  it('lets who begins to sell join in', async () => {
    const world = alive('{orders: 30}', 1, someone);
    expect(numberOf(world, "SELECT count(*) FROM due WHERE kind = 'live.order-arrives'")).toBe(0);
    const [part] = listParticipations(world, findSeller(world, 'A1SELLER')!);
    const price = { amount: '9.95', currency: 'USD' };
    const cup = {
      sku: 'CUP',
      asin: 'B00EXAMPL1',
      title: 'Cup',
      price,
      quantity: 50,
      channel: 'MFN',
    } as const;
    createListing(world, { participation: part!.id, ...cup });
    await pass(world, 3);
    expect(numberOf(world, LIVE_ORDERS)).toBeGreaterThan(20);
  });

  it('is said in a scenario: on by true or by saying how, and its mistakes are findings', () => {
    const settings = (live: string) => alive(live).settings.live;
    expect(settings('true')).toEqual({
      on: true, orders: 12, prices: 6, cancelled: 5, returned: 8, playsSeller: true,
    }); // prettier-ignore
    expect(settings('false').on).toBe(false);
    expect(settings('{orders: 3}')).toMatchObject({ on: true, orders: 3 });
    expect(settings('{on: false, orders: 3}')).toMatchObject({ on: false, orders: 3 });
    expect(findingsIn(`${someone}live: {order: 3}\n`)).toEqual([
      expect.stringContaining(
        'unknown key; expected on, orders, prices, cancelled, returned or playsSeller; did you mean',
      ),
    ]);
    expect(findingsIn(`${someone}live: {returned: 101}\n`)).toEqual([
      expect.stringContaining('expected a percentage from 0 to 100; found the number 101'),
    ]);
  });
});
