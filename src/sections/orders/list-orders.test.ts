import { describe, expect, test } from 'vitest';
import { createSeller, listParticipations } from '../../registry/sellers.js';
import { CA, JP, PART, US } from '../../store/orders/testing.js';
import { DAY, MINUTE, START } from '../../world/testing.js';
import { createCallableShop } from '../testing.js';

const LIST = 'Orders.ListOrders';
const IN_US = `MarketplaceId.Id.1=${US}`;
const AFTER = `${IN_US}&CreatedAfter=2020-01-01`;
const EDGE = START - 2 * MINUTE;

const iso = (instant: number) => new Date(instant).toISOString();

/** A shop with what its lists show: the Amazon order ids, which tests give their orders by name. */
function createListedShop() {
  const shop = createCallableShop();
  const idsOf = (query: string) => shop.call(LIST, query).Orders!.map(({ AmazonOrderId }) => AmazonOrderId);
  return { ...shop, idsOf };
}

describe('the period', () => {
  test('by creation is sorted by PurchaseDate, oldest first, and echoed as CreatedBefore', () => {
    const { addOrder, call } = createListedShop();
    addOrder({ amazonOrderId: 'late', purchasedAt: START - DAY, updatedAt: START - 3 * DAY });
    addOrder({ amazonOrderId: 'early', purchasedAt: START - 2 * DAY, updatedAt: START - DAY });
    const answer = call(LIST, AFTER);

    expect(Object.keys(answer).sort()).toEqual(['CreatedBefore', 'Orders']);
    expect(answer.CreatedBefore).toBe(EDGE);
    expect(answer.Orders!.map(({ AmazonOrderId }) => AmazonOrderId)).toEqual(['early', 'late']);
  });

  test('by update is sorted by LastUpdateDate, oldest first, and echoed as LastUpdatedBefore', () => {
    const { addOrder, call } = createListedShop();
    addOrder({ amazonOrderId: 'late', purchasedAt: START - 3 * DAY, updatedAt: START - DAY });
    addOrder({ amazonOrderId: 'early', purchasedAt: START - DAY, updatedAt: START - 2 * DAY });
    const answer = call(LIST, `${IN_US}&LastUpdatedAfter=2020-01-01`);

    expect(Object.keys(answer).sort()).toEqual(['LastUpdatedBefore', 'Orders']);
    expect(answer.LastUpdatedBefore).toBe(EDGE);
    expect(answer.Orders!.map(({ AmazonOrderId }) => AmazonOrderId)).toEqual(['early', 'late']);
  });

  test.each(['Created', 'LastUpdated'])('%s ends two minutes before the call, to the millisecond', (name) => {
    const { addOrder, idsOf, time } = createListedShop();
    for (const [amazonOrderId, at] of [
      ['at the edge', EDGE],
      ['after it', EDGE + 1],
    ] as const)
      addOrder({ amazonOrderId, purchasedAt: at, updatedAt: at });
    const query = `${IN_US}&${name}After=2020-01-01`;
    const before = idsOf(query);
    time.now += 1;

    expect([before, idsOf(query)]).toEqual([['at the edge'], ['at the edge', 'after it']]);
  });

  test.each(['Created', 'LastUpdated'])('%s has both of its ends in it', (name) => {
    const { addOrder, idsOf } = createListedShop();
    for (const by of [-2, -1, 0, 1])
      addOrder({ amazonOrderId: `${by}`, purchasedAt: START - DAY + by, updatedAt: START - DAY + by });

    expect(idsOf(`${IN_US}&${name}After=${iso(START - DAY - 1)}&${name}Before=${iso(START - DAY)}`)).toEqual([
      '-1',
      '0',
    ]);
  });

  test.each([
    ['a time before the edge is the end', EDGE - 1, EDGE - 1],
    ['the edge is the end', EDGE, EDGE],
    ['a time after the edge is cut to it', EDGE + 1, EDGE],
    ['a time to come is cut to it', START + DAY, EDGE],
  ])('%s, and that is what the answer says', (_, asked, used) => {
    const { call } = createListedShop();

    expect(call(LIST, `${AFTER}&CreatedBefore=${iso(asked)}`).CreatedBefore).toBe(used);
    expect(
      call(LIST, `${IN_US}&LastUpdatedAfter=2020-01-01&LastUpdatedBefore=${iso(asked)}`).LastUpdatedBefore,
    ).toBe(used);
  });

  test.each(['Created', 'LastUpdated'])('%s may begin at the edge, and not a millisecond later', (name) => {
    const { call, refusal } = createListedShop();

    expect(call(LIST, `${IN_US}&${name}After=${iso(EDGE)}`)).toEqual({ Orders: [], [`${name}Before`]: EDGE });
    expect(refusal(LIST, `${IN_US}&${name}After=${iso(EDGE + 1)}`)).toEqual([
      400,
      'InvalidParameterValue',
      `The ${name}After date is after the ${name}Before date.`,
    ]);
  });

  test('with "now" as its start fails', () => {
    const { refusal } = createListedShop();

    expect(refusal(LIST, `${IN_US}&LastUpdatedAfter=${iso(START)}`)).toEqual([
      400,
      'InvalidParameterValue',
      'The LastUpdatedAfter date is after the LastUpdatedBefore date.',
    ]);
  });

  test.each([
    ['no start', IN_US, 'CreatedAfter or LastUpdatedAfter must be specified'],
    [
      'two starts',
      `${AFTER}&LastUpdatedAfter=2020-01-01`,
      'CreatedAfter cannot be specified together with LastUpdatedAfter',
    ],
    [
      'an end without a start',
      `${IN_US}&CreatedBefore=2020-02-01`,
      'CreatedAfter or LastUpdatedAfter must be specified',
    ],
    [
      'the end of the other kind',
      `${AFTER}&LastUpdatedBefore=2020-02-01`,
      'LastUpdatedBefore requires LastUpdatedAfter to be specified',
    ],
    [
      'the end of the other kind, the other way round',
      `${IN_US}&LastUpdatedAfter=2020-01-01&CreatedBefore=2020-02-01`,
      'CreatedBefore requires CreatedAfter to be specified',
    ],
    [
      'an end before its start',
      `${AFTER}&CreatedBefore=2019-12-31`,
      'The CreatedAfter date is after the CreatedBefore date.',
    ],
    [
      'an update end before its start',
      `${IN_US}&LastUpdatedAfter=2020-01-01&LastUpdatedBefore=2019-12-31`,
      'The LastUpdatedAfter date is after the LastUpdatedBefore date.',
    ],
  ])('cannot have %s', (_, query, message) => {
    expect(createListedShop().refusal(LIST, query)).toEqual([400, 'InvalidParameterValue', message]);
  });
});

describe('marketplaces', () => {
  function createSpreadShop() {
    const shop = createListedShop();
    const stranger = createSeller(shop.world, { name: 'Another', marketplaceIds: [US] });
    const [part] = listParticipations(shop.world, stranger);
    for (const [name, participation] of [
      ['us', PART[US]],
      ['ca', PART[CA]],
      ['jp', PART[JP]],
      ['of another', part!.id],
    ] as const)
      shop.addOrder({ amazonOrderId: name, participation });
    return shop;
  }

  test.each([
    ['one', [US], ['us']],
    ['several', [JP, US], ['us', 'jp']],
    ['one named twice', [CA, CA], ['ca']],
  ])('are those asked for, of the seller itself: %s', (_, marketplaceIds, ids) => {
    const query = marketplaceIds.map((id, at) => `MarketplaceId.Id.${at + 1}=${id}`).join('&');

    expect(createSpreadShop().idsOf(`${query}&CreatedAfter=2020-01-01`)).toEqual(ids);
  });

  test('of several are merged by date', () => {
    const { addOrder, idsOf } = createListedShop();
    for (const [amazonOrderId, marketplace, days] of [
      ['3', US, 3],
      ['2', CA, 2],
      ['4', CA, 4],
      ['1', US, 1],
    ] as const)
      addOrder({ amazonOrderId, participation: PART[marketplace], purchasedAt: START - days * DAY });

    expect(idsOf(`${AFTER}&MarketplaceId.Id.2=${CA}`)).toEqual(['4', '3', '2', '1']);
  });

  test.each([
    ['not named at all', 'CreatedAfter=2020-01-01'],
    ['named without the list', `CreatedAfter=2020-01-01&MarketplaceId=${US}`],
  ])('are required: %s', (_, query) => {
    expect(createListedShop().refusal(LIST, query)).toEqual([
      400,
      'InvalidParameterValue',
      "1 validation error detected: Value null at 'marketplaceId' failed to satisfy constraint: Member must not be null",
    ]);
  });

  test('named with and without the list are malformed', () => {
    expect(createListedShop().refusal(LIST, `${AFTER}&MarketplaceId=${US}`)).toEqual([
      400,
      'MalformedInput',
      'Start of list found where not expected',
    ]);
  });
});

describe('filters', () => {
  /** Orders with what filters look at; each is named after it. */
  function createMixedShop() {
    const shop = createListedShop();
    const add = (amazonOrderId: string, given: Parameters<typeof shop.addOrder>[0]) =>
      shop.addOrder({ amazonOrderId, status: 'Unfulfillable', ...given });
    add('pending', { status: 'Pending' });
    add('unshipped', { status: 'Unshipped', channel: 'AFN' });
    add('partly', { status: 'PartiallyShipped', paymentMethod: 'COD' });
    add('shipped', { status: 'Shipped', buyerEmail: 'jane@example.com', sellerOrderId: 'S-1' });
    add('canceled', { status: 'Canceled', channel: 'AFN', paymentMethod: 'CVS' });
    add('easy', { easyShipStatus: 'PickedUp', buyerEmail: 'jane@example.com' });
    add('tfm', { tfmStatus: 'Lost', easyShipStatus: 'Delivered' });
    return shop;
  }
  const all = ['pending', 'unshipped', 'partly', 'shipped', 'canceled', 'easy', 'tfm'];

  test.each([
    ['', all],
    ['OrderStatus.Status.1=Shipped', ['shipped']],
    ['OrderStatus.Status.1=Canceled&OrderStatus.Status.2=Pending', ['pending', 'canceled']],
    ['OrderStatus.Status.1=Unshipped&OrderStatus.Status.2=PartiallyShipped', ['unshipped', 'partly']],
    ['OrderStatus.Status=Shipped', ['shipped']],
    ['OrderStatus.Status.1=InvoiceUnconfirmed', []],
    ['OrderStatus.Status.1=', all],
    ['FulfillmentChannel.Channel.1=AFN', ['unshipped', 'canceled']],
    ['FulfillmentChannel.Channel.1=AFN&FulfillmentChannel.Channel.2=MFN', all],
    ['PaymentMethod.Method.1=COD', ['partly']],
    ['PaymentMethod.Method.1=COD&PaymentMethod.Method.2=CVS', ['partly', 'canceled']],
    ['BuyerEmail=jane@example.com', ['shipped', 'easy']],
    ['BuyerEmail=JANE@example.com', []],
    ['SellerOrderId=S-1', ['shipped']],
    ['SellerOrderId=S', []],
    ['EasyShipShipmentStatus.Status.1=PickedUp', ['easy']],
    ['EasyShipShipmentStatus.Status.1=PickedUp&EasyShipShipmentStatus.Status.2=Delivered', ['easy', 'tfm']],
    ['TFMShipmentStatus.Status.1=Lost', ['tfm']],
    [
      'FulfillmentChannel.Channel.1=AFN&OrderStatus.Status.1=Canceled&PaymentMethod.Method.1=CVS',
      ['canceled'],
    ],
    ['FulfillmentChannel.Channel.1=MFN&OrderStatus.Status.1=Canceled', []],
    ['BuyerEmail=jane@example.com&EasyShipShipmentStatus.Status.1=PickedUp', ['easy']],
    ['EasyShipShipmentStatus.Status.1=PickedUp&TFMShipmentStatus.Status.1=Lost', []],
    ['EasyShipShipmentStatus.Status.1=Delivered&TFMShipmentStatus.Status.1=Lost', ['tfm']],
  ])('"%s" gives %j', (filter, ids) => {
    expect(createMixedShop().idsOf(`${AFTER}&${filter}`)).toEqual(ids);
  });

  test.each([
    [['Unshipped'], ['unshipped', 'partly']],
    [['PartiallyShipped'], ['unshipped', 'partly']],
    [
      ['Unshipped', 'Shipped'],
      ['unshipped', 'partly', 'shipped'],
    ],
    [
      ['Canceled', 'PartiallyShipped'],
      ['unshipped', 'partly', 'canceled'],
    ],
  ])('B21, kind 7: one of Unshipped and PartiallyShipped stands for both: %j', (statuses, ids) => {
    const filter = statuses.map((status, at) => `OrderStatus.Status.${at + 1}=${status}`).join('&');
    const shop = createMixedShop();

    expect(shop.idsOf(`${AFTER}&${filter}`)).toEqual(ids);
    shop.world.setSettings({ unshippedAlone: 'refused' });
    expect(shop.refusal(LIST, `${AFTER}&${filter}`)).toEqual([
      400,
      'InvalidParameterValue',
      'Unshipped and PartiallyShipped must be specified together in OrderStatus',
    ]);
  });

  test.each(['BuyerEmail', 'SellerOrderId'])('%s goes with no other of those that MWS named', (name) => {
    const { refusal } = createMixedShop();
    const other = name === 'BuyerEmail' ? 'SellerOrderId=x' : 'BuyerEmail=x';
    const others = [
      'FulfillmentChannel.Channel.1=AFN',
      'OrderStatus.Status.1=Shipped',
      'PaymentMethod.Method.1=COD',
      'LastUpdatedBefore=2020-02-01',
      other,
    ];
    const refused = others.map((filter) => refusal(LIST, `${AFTER}&${name}=x&${filter}`));

    expect(refused).toEqual(
      others.map((filter) => {
        const second = filter.split(/[.=]/)[0]!;
        // The rule of BuyerEmail comes first, and names it first.
        const names =
          second === 'BuyerEmail'
            ? `${second} cannot be specified together with ${name}`
            : `${name} cannot be specified together with ${second}`;
        return [400, 'InvalidParameterValue', names];
      }),
    );
    expect(refusal(LIST, `${IN_US}&LastUpdatedAfter=2020-01-01&${name}=x`)).toEqual([
      400,
      'InvalidParameterValue',
      `LastUpdatedAfter cannot be specified together with ${name}`,
    ]);
  });

  test('with nothing found give an empty list and no NextToken', () => {
    expect(createListedShop().call(LIST, AFTER)).toEqual({ CreatedBefore: EDGE, Orders: [] });
  });
});

describe('MaxResultsPerPage', () => {
  test('is 100 where it is not said', () => {
    const { addOrder, world, call } = createListedShop();
    world.database.transaction(() => Array.from({ length: 101 }, () => addOrder()));
    const answer = call(LIST, AFTER);

    expect(answer.Orders).toHaveLength(100);
    expect(answer.NextToken).toHaveLength(480);
  });

  test.each([
    [5, 5, true],
    [6, 6, false],
    [7, 6, false],
  ])('of %i gives %i of six orders; a NextToken: %s', (size, count, more) => {
    const { addOrder, call } = createListedShop();
    for (let at = 0; at < 6; at++) addOrder();
    const answer = call(LIST, `${AFTER}&MaxResultsPerPage=${size}`);

    expect([answer.Orders!.length, 'NextToken' in answer]).toEqual([count, more]);
  });

  test.each([0, 101])('cannot be %i', (size) => {
    const bound = size === 0 ? 'greater than or equal to 1' : 'less than or equal to 100';

    expect(createListedShop().refusal(LIST, `${AFTER}&MaxResultsPerPage=${size}`)).toEqual([
      400,
      'InvalidParameterValue',
      `1 validation error detected: Value '${size}' at 'maxResultsPerPage' failed to satisfy constraint: Member must have value ${bound}`,
    ]);
  });
});
