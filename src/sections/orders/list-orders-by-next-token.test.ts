import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeveloper } from '../../registry/developers.js';
import { createSeller } from '../../registry/sellers.js';
import { updateOrder } from '../../store/orders/change-orders.js';
import { CA, PART, US } from '../../store/orders/testing.js';
import { DAY, HOUR, MINUTE, START } from '../../world/testing.js';
import { createCallableShop } from '../testing.js';
import type { CallableShop } from '../testing.js';

const NEXT = 'Orders.ListOrdersByNextToken';
const BOTH = `MarketplaceId.Id.1=${US}&MarketplaceId.Id.2=${CA}`;
const corrupted = [
  400,
  'NextTokenCorrupted',
  'We could not decode your NextToken. Possible reasons include: a transmission error, improper quoting or a truncation problem.',
];

const tokenQuery = (token: string) => `NextToken=${encodeURIComponent(token)}`;

/** The ids on each page of a list, until there is no NextToken. */
function walk({ call }: CallableShop, query: string): string[][] {
  const pages = [call('Orders.ListOrders', query)];
  for (let page = pages[0]!; page.NextToken !== undefined; pages.push(page))
    page = call(NEXT, tokenQuery(page.NextToken));
  return pages.map(({ Orders }) => Orders!.map(({ AmazonOrderId }) => AmazonOrderId));
}

describe('all pages of a list, one after the other,', () => {
  const statuses = ['Pending', 'Unshipped', 'PartiallyShipped', 'Shipped', 'Canceled'] as const;
  const order = fc.record({
    participation: fc.constantFrom(PART[US], PART[CA]),
    // Few instants, so that many orders share one.
    purchasedAt: fc.integer({ min: START - DAY, max: START - DAY + 9 }),
    updatedAt: fc.integer({ min: START - HOUR, max: START - HOUR + 9 }),
    status: fc.constantFrom(...statuses),
    channel: fc.constantFrom('MFN' as const, 'AFN' as const),
    paymentMethod: fc.constantFrom('COD' as const, 'Other' as const),
    buyerEmail: fc.constantFrom('jane@example.com', null),
    easyShipStatus: fc.constantFrom('PickedUp', null),
  });
  const filters = [
    'CreatedAfter=2020-01-01',
    'LastUpdatedAfter=2020-01-01',
    'CreatedAfter=2020-01-01&OrderStatus.Status.1=Shipped&OrderStatus.Status.2=Canceled',
    'LastUpdatedAfter=2020-01-01&OrderStatus.Status.1=Unshipped&OrderStatus.Status.2=PartiallyShipped&FulfillmentChannel.Channel.1=MFN',
    'LastUpdatedAfter=2020-01-01&FulfillmentChannel.Channel.1=AFN',
    'CreatedAfter=2020-01-01&PaymentMethod.Method.1=COD',
    'CreatedAfter=2020-01-01&BuyerEmail=jane@example.com',
    'CreatedAfter=2020-01-01&EasyShipShipmentStatus.Status.1=PickedUp',
  ];

  test('are what one big page has', () => {
    fc.assert(
      fc.property(
        fc.array(order, { maxLength: 30, size: 'max' }),
        fc.integer({ min: 1, max: 7 }),
        (orders, size) => {
          const shop = createCallableShop();
          shop.world.database.transaction(() => orders.forEach(shop.addOrder));
          for (const filter of filters) {
            const pages = walk(shop, `${BOTH}&${filter}&MaxResultsPerPage=${size}`);
            const whole = walk(shop, `${BOTH}&${filter}`);

            expect(whole).toHaveLength(1);
            expect(pages.flat()).toEqual(whole[0]);
            expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
            expect(pages).toHaveLength(Math.max(1, Math.ceil(whole[0]!.length / size)));
          }
          shop.world.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A shop whose first page of two, of five orders, has been asked for. */
function createPagedShop() {
  const shop = createCallableShop();
  for (let at = 0; at < 5; at++) shop.addOrder({ amazonOrderId: `${at}`, purchasedAt: START - DAY + at });
  const ask = () => shop.call('Orders.ListOrders', `${BOTH}&CreatedAfter=2020-01-01&MaxResultsPerPage=2`);
  const first = ask();
  const token = first.NextToken!;
  const idsOf = (query: string) => shop.call(NEXT, query).Orders!.map(({ AmazonOrderId }) => AmazonOrderId);
  return { ...shop, ask, first, token, idsOf };
}

describe('a NextToken', () => {
  test('is 480 characters of base64, and another one each time', () => {
    const { ask, token } = createPagedShop();

    expect(token).toMatch(/^[A-Za-z0-9+/]{480}$/);
    expect(ask().NextToken).not.toBe(token);
  });

  test('keeps the period of the first call, however late it is used', () => {
    const { call, first, token, time, addOrder } = createPagedShop();
    addOrder({ amazonOrderId: 'new', purchasedAt: START });
    time.now += HOUR;
    const second = call(NEXT, tokenQuery(token));
    const third = call(NEXT, tokenQuery(second.NextToken!));

    expect([first, second, third].map(({ CreatedBefore }) => CreatedBefore)).toEqual(
      Array(3).fill(START - 2 * MINUTE),
    );
    expect([second, third].map(({ Orders }) => Orders!.map(({ AmazonOrderId }) => AmazonOrderId))).toEqual([
      ['2', '3'],
      ['4'],
    ]);
    expect(third).not.toHaveProperty('NextToken');
  });

  test('of a list by update keeps LastUpdatedBefore', () => {
    const { call, time } = createPagedShop();
    const first = call('Orders.ListOrders', `${BOTH}&LastUpdatedAfter=2020-01-01&MaxResultsPerPage=2`);
    time.now += HOUR;
    const second = call(NEXT, tokenQuery(first.NextToken!));

    expect(second).toMatchObject({ LastUpdatedBefore: START - 2 * MINUTE });
    expect(second).not.toHaveProperty('CreatedBefore');
  });

  test('can be used again, and answers the same', () => {
    const { idsOf, token } = createPagedShop();

    expect([idsOf(tokenQuery(token)), idsOf(tokenQuery(token))]).toEqual([
      ['2', '3'],
      ['2', '3'],
    ]);
  });

  test('shows orders as they are when it is used', () => {
    const { world, addOrder, call, ask } = createPagedShop();
    const order = addOrder({ amazonOrderId: 'last', purchasedAt: START - HOUR, status: 'Unshipped' });
    const token = ask().NextToken!;
    const second = call(NEXT, tokenQuery(token)).NextToken!;
    updateOrder(world, order, { status: 'Shipped' });

    expect(
      call(NEXT, tokenQuery(second)).Orders!.map(({ AmazonOrderId, OrderStatus }) => [
        AmazonOrderId,
        OrderStatus,
      ]),
    ).toEqual([
      ['4', 'Shipped'],
      ['last', 'Shipped'],
    ]);
  });

  test('needs nothing beside it, and nothing beside it changes the list', () => {
    const { idsOf, token } = createPagedShop();

    expect(
      idsOf(`${tokenQuery(token)}&MaxResultsPerPage=1&OrderStatus.Status.1=Canceled&MarketplaceId.Id.1=X`),
    ).toEqual(['2', '3']);
  });
});

describe('refused is', () => {
  test('no token', () => {
    const { refusal } = createPagedShop();
    const missing =
      "1 validation error detected: Value null at 'nextToken' failed to satisfy constraint: Member must not be null";

    expect([refusal(NEXT), refusal(NEXT, 'NextToken=')]).toEqual(
      Array(2).fill([400, 'InvalidParameterValue', missing]),
    );
  });

  test.each<[string, (token: string) => string]>([
    ['altered', (token) => token.slice(0, 100) + (token[100] === 'A' ? 'B' : 'A') + token.slice(101)],
    ['cut', (token) => token.slice(0, -4)],
    ['made up', () => 'bm90IGEgdG9rZW4='],
    ['a word', () => 'next'],
  ])('a token that is %s', (_, change) => {
    const { refusal, token } = createPagedShop();

    expect(refusal(NEXT, tokenQuery(change(token)))).toEqual(corrupted);
  });

  test('a token whose plus signs came as spaces', () => {
    const { refusal, token } = createPagedShop();

    expect(token).toContain('+');
    expect(refusal(NEXT, `NextToken=${token}`)).toEqual(corrupted);
  });

  test('the token of another seller, also to its own developer', () => {
    const { world, refusal, token } = createPagedShop();
    const seller = createSeller(world, { name: 'Another', marketplaceIds: [US] });

    expect(refusal(NEXT, tokenQuery(token), { seller })).toEqual(corrupted);
  });

  test('the token of another developer for the same seller', () => {
    const { world, refusal, token } = createPagedShop();

    expect(
      refusal(NEXT, tokenQuery(token), { developer: createDeveloper(world, { name: 'Another' }) }),
    ).toEqual(corrupted);
  });

  test('the token of another list', () => {
    const { refusal, token } = createPagedShop();

    expect(refusal('Orders.ListOrderItemsByNextToken', tokenQuery(token))).toEqual(corrupted);
    expect(refusal('Sellers.ListMarketplaceParticipationsByNextToken', tokenQuery(token))).toEqual(corrupted);
  });

  test('the token of another world', () => {
    const { token } = createPagedShop();
    const other = createCallableShop();
    other.world.database.run('UPDATE world SET seed = 2');
    other.world.reread();

    expect(other.refusal(NEXT, tokenQuery(token))).toEqual(corrupted);
  });
});
