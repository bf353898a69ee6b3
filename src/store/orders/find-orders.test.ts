import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { START } from '../../world/testing.js';
import type { World } from '../../world/world.js';
import type { NewOrder } from './change-orders.js';
import { findOrders, rangeQuery } from './find-orders.js';
import type { LeadColumn, OrderQuery } from './find-orders.js';
import type { Order } from './order.js';
import { CA, createShop, details, JP, PART, US } from './testing.js';

const everything: OrderQuery = {
  participations: Object.values(PART),
  by: 'purchase',
  from: 0,
  to: START,
  limit: 1_000,
};

const DATE = { purchase: 'purchasedAt', update: 'updatedAt' } as const;

/** The same list, made by going through all orders. */
function bySearching(orders: readonly Order[], query: OrderQuery): Order[] {
  const date = DATE[query.by];
  const in_ = (values: readonly string[] | undefined, value: string | null) =>
    !values || values.includes(value!);
  return orders
    .filter((order) => query.participations.includes(order.participation))
    .filter((order) => order[date] >= query.from && order[date] <= query.to)
    .filter(
      (order) =>
        in_(query.statuses, order.status) &&
        in_(query.channels, order.channel) &&
        in_(query.paymentMethods, order.paymentMethod) &&
        in_(query.easyShipStatuses, order.easyShipStatus) &&
        in_(query.tfmStatuses, order.tfmStatus) &&
        in_(query.buyerEmail === undefined ? undefined : [query.buyerEmail], order.buyerEmail) &&
        in_(query.sellerOrderId === undefined ? undefined : [query.sellerOrderId], order.sellerOrderId),
    )
    .sort((a, b) => a[date] - b[date] || a.id - b.id);
}

/** All pages of a list, one after the other. */
function walk(world: World, query: OrderQuery): number[][] {
  const pages: number[][] = [];
  let { after } = query;
  for (;;) {
    const page = findOrders(world, { ...query, ...(after && { after }) });
    if (page.length === 0) return pages;
    pages.push(page.map(({ id }) => id));
    const last = page.at(-1)!;
    after = { at: last.at, id: last.id };
  }
}

const statuses = ['Pending', 'Unshipped', 'PartiallyShipped', 'Shipped', 'Canceled'] as const;
const channels = ['MFN', 'AFN'] as const;
const payments = ['COD', 'CVS', 'Other'] as const;
const easyShip = ['PickedUp', 'Delivered'];
const tfm = ['PickedUp', 'Lost'];
const emails = ['a@example.com', 'b@example.com'];

/** Few instants, so that many orders share one. */
const instant = fc.integer({ min: START - 12, max: START });
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const newOrder: fc.Arbitrary<Partial<NewOrder>> = fc.record({
  participation: fc.constantFrom(...Object.values(PART)),
  purchasedAt: instant,
  updatedAt: instant,
  status: fc.constantFrom(...statuses),
  channel: fc.constantFrom(...channels),
  paymentMethod: fc.constantFrom(...payments),
  easyShipStatus: orNull(easyShip),
  tfmStatus: orNull(tfm),
  buyerEmail: orNull(emails),
  sellerOrderId: orNull(['1', '2']),
});

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

/** What a query may look for; most of these together find nothing, so a query has two at most. */
const filters = fc.record({
  statuses: some(statuses),
  channels: some(channels),
  paymentMethods: some(payments),
  easyShipStatuses: some(easyShip),
  tfmStatuses: some(tfm),
  buyerEmail: fc.constantFrom(...emails),
  sellerOrderId: fc.constantFrom('1', '2'),
});
const filterNames = [
  'statuses',
  'channels',
  'paymentMethods',
  'easyShipStatuses',
  'tfmStatuses',
  'buyerEmail',
  'sellerOrderId',
] as const;
const fewFilters = fc
  .tuple(filters, fc.subarray([...filterNames], { maxLength: 2 }))
  .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<OrderQuery>);

const query: fc.Arbitrary<OrderQuery> = fc
  .tuple(
    fc.record({
      participations: some(Object.values(PART)),
      by: fc.constantFrom('purchase' as const, 'update' as const),
      from: fc.integer({ min: START - 13, max: START - 6 }),
      to: fc.integer({ min: START - 7, max: START + 1 }),
      limit: fc.integer({ min: 1, max: 7 }),
    }),
    fewFilters,
  )
  .map(([asked, few]) => ({ ...asked, ...few }));

describe('any list of any orders', () => {
  const shops = fc.array(newOrder, { minLength: 1, maxLength: 40, size: 'max' });

  test('is what going through all of them finds, page by page', () => {
    fc.assert(
      fc.property(shops, fc.array(query, { minLength: 8, maxLength: 8 }), (news, queries) => {
        const { world, addOrder } = createShop();
        const orders = world.database.transaction(() => news.map(addOrder));
        for (const asked of queries) {
          const expected = bySearching(orders, asked).map(({ id }) => id);
          const pages = walk(world, asked);

          expect(pages.flat()).toEqual(expected);
          expect(pages.slice(0, -1).every((page) => page.length === asked.limit)).toBe(true);
        }
        world.close();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a list', () => {
  test('has row and date of each order, oldest first', () => {
    const { world, addOrder } = createShop();
    addOrder({ purchasedAt: START - 5, updatedAt: START - 1 });
    addOrder({ purchasedAt: START - 9, updatedAt: START - 2 });

    expect(findOrders(world, everything)).toEqual([
      { id: 2, at: START - 9 },
      { id: 1, at: START - 5 },
    ]);
    expect(findOrders(world, { ...everything, by: 'update' })).toEqual([
      { id: 2, at: START - 2 },
      { id: 1, at: START - 1 },
    ]);
  });

  test('has both ends of its period in it', () => {
    const { world, addOrder } = createShop();
    for (const by of [-3, -2, -1, 0]) addOrder({ purchasedAt: START + by });

    expect(findOrders(world, { ...everything, from: START - 2, to: START - 1 }).map(({ id }) => id)).toEqual([
      2, 3,
    ]);
    expect(findOrders(world, { ...everything, from: START - 1, to: START - 2 })).toEqual([]);
  });

  test('has orders of one instant in the order in which they were added, over marketplaces and statuses', () => {
    const { world, addOrder } = createShop();
    const added = [
      { participation: PART[JP], status: 'Shipped' },
      { participation: PART[US], status: 'Canceled' },
      { participation: PART[CA], status: 'Shipped' },
      { participation: PART[US], status: 'Shipped' },
    ] as const;
    for (const given of added) addOrder(given);

    expect(findOrders(world, everything).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(
      findOrders(world, { ...everything, statuses: ['Canceled', 'Shipped'] }).map(({ id }) => id),
    ).toEqual([1, 2, 3, 4]);
  });

  test('of no participation is empty', () => {
    const { world, addOrder } = createShop();
    addOrder();

    expect(findOrders(world, { ...everything, participations: [] })).toEqual([]);
  });

  test('asked for with a value twice has each order once', () => {
    const { world, addOrder } = createShop();
    addOrder();

    expect(findOrders(world, { ...everything, statuses: ['Shipped', 'Shipped'] })).toHaveLength(1);
  });

  test('goes on behind a place, also one whose order is no longer there', () => {
    const { world, addOrder } = createShop();
    for (let at = 0; at < 4; at++) addOrder({ purchasedAt: START - 5, items: [] });
    const after = { at: START - 5, id: 2 };
    world.database.run('DELETE FROM orders WHERE id = 2');

    expect(findOrders(world, { ...everything, after }).map(({ id }) => id)).toEqual([3, 4]);
  });

  test('walked while orders are added and change has every order that stayed as it was, once', () => {
    const { world, addOrder } = createShop();
    for (let at = 0; at < 6; at++) addOrder({ purchasedAt: START - 60 + at });
    const ask = { ...everything, limit: 2 };
    const first = findOrders(world, ask);
    addOrder({ purchasedAt: START - 100 });
    world.database.run("UPDATE orders SET status = 'Canceled', revision = revision + 1 WHERE id = 4");
    const rest = walk(world, { ...ask, after: first.at(-1)! });

    expect([first.map(({ id }) => id), ...rest]).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });
});

describe('the plan of a query', () => {
  const columns: readonly LeadColumn[] = [
    'seller_order_id',
    'buyer_email',
    'easy_ship_status',
    'tfm_status',
    'status',
    'payment_method',
    'channel',
  ];
  const indexes: [OrderQuery['by'], LeadColumn | undefined, string][] = [
    ['purchase', undefined, 'orders_by_purchase'],
    ['purchase', 'seller_order_id', 'orders_by_seller_order'],
    ['purchase', 'buyer_email', 'orders_by_buyer'],
    ['purchase', 'easy_ship_status', 'orders_by_purchase_easy_ship'],
    ['purchase', 'tfm_status', 'orders_by_purchase_tfm'],
    ['purchase', 'status', 'orders_by_purchase_status'],
    ['purchase', 'payment_method', 'orders_by_purchase_payment'],
    ['purchase', 'channel', 'orders_by_purchase_channel'],
    ['update', undefined, 'orders_by_update'],
    ['update', 'easy_ship_status', 'orders_by_update_easy_ship'],
    ['update', 'tfm_status', 'orders_by_update_tfm'],
    ['update', 'status', 'orders_by_update_status'],
    ['update', 'payment_method', 'orders_by_update_payment'],
    ['update', 'channel', 'orders_by_update_channel'],
  ];

  const planOf = (world: World, sql: string) =>
    world.database
      .all<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${sql}`,
        ...Array<number>(sql.split('?').length - 1).fill(0),
      )
      .map(({ detail }) => detail);

  test.each(indexes)(
    'by %s, led by %s, is one range of %s, already in order, without a look at the orders',
    (by, lead, index) => {
      const { world } = createShop();
      const date = by === 'purchase' ? 'purchased_at' : 'updated_at';
      const equal = ['participation', ...(lead ? [lead] : [])].map((column) => `${column}=?`);

      expect(planOf(world, rangeQuery(by, lead, []))).toEqual([
        `SEARCH orders USING COVERING INDEX ${index} (${[...equal, `${date}>?`, `${date}<?`].join(' AND ')})`,
      ]);
    },
  );

  test.each(indexes)(
    'by %s, led by %s, keeps to %s whatever filters there are beside it, and never sorts',
    (by, lead, index) => {
      const { world } = createShop();
      const rest = lead ? columns.slice(columns.indexOf(lead) + 1) : [];
      const combinations = rest.reduce<LeadColumn[][]>(
        (all, column) => [...all, ...all.map((other) => [...other, column])],
        [[]],
      );
      const plans = combinations.map((others) => planOf(world, rangeQuery(by, lead, others)));

      expect(plans.map((plan) => / INDEX (\w+)/.exec(plan[0]!)![1])).toEqual(plans.map(() => index));
      expect(plans.flat().filter((detail) => /TEMP B-TREE|SCAN orders/.test(detail))).toEqual([]);
    },
  );

  test('by update has no index for what MWS does not look for there, and finds it all the same', () => {
    const { world, addOrder } = createShop();
    addOrder({ buyerEmail: 'a@example.com', sellerOrderId: '1' });
    addOrder({ buyerEmail: 'b@example.com', sellerOrderId: '2', details });
    const find = (change: Partial<OrderQuery>) =>
      findOrders(world, { ...everything, by: 'update', ...change }).map(({ id }) => id);

    expect([
      find({ buyerEmail: 'b@example.com' }),
      find({ sellerOrderId: '1' }),
      find({ sellerOrderId: '1', buyerEmail: 'b@example.com' }),
    ]).toEqual([[2], [1], []]);
  });
});
