import { beforeAll, describe, expect, it } from 'vitest';
import { marketplaces } from '../../model/marketplaces.js';
import { findAuthorizationByToken, listAuthorizations } from '../../registry/authorizations.js';
import { findDeveloper, hasRole, listDevelopers } from '../../registry/developers.js';
import { findKey } from '../../registry/keys.js';
import { findSeller, listParticipations, listSellers, listUsers } from '../../registry/sellers.js';
import { findStock } from '../../store/inventory.js';
import { findListing } from '../../store/listings.js';
import { findAnyOrder, listItems } from '../../store/orders/orders.js';
import { findServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { parseScenario, readScenario } from '../read-scenario.js';
import { NOW, someone, worldOf } from '../testing.js';
import { populate } from './populate.js';

const DAY = 86_400_000;
const US = 'ATVPDKIKX0DER';
const worldWith = (text: string) => worldOf(parseScenario(`${someone}${text}`, 's.yaml'));

describe('quickstart', () => {
  let world: World;
  beforeAll(() => {
    world = worldOf(readScenario('quickstart'));
  });
  const count = (sql: string, ...values: string[]) =>
    world.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...values)!.n;

  it('has the published credentials, valid in every marketplace that has a shop', () => {
    const { key, developer } = findKey(world, '022QF0EXAMPLEH9DHM02')!;
    const authorization = findAuthorizationByToken(world, 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE');
    const seller = findSeller(world, 'A2EXAMPLESELLER')!;

    expect(key).toMatchObject({ secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct', status: 'active' });
    expect(developer).toMatchObject({
      developerId: '1234-3214-4321',
      status: 'approved',
      roles: null,
      regions: null,
    });
    expect(authorization).toMatchObject({
      developerId: '1234-3214-4321',
      sellerId: 'A2EXAMPLESELLER',
      status: 'active',
    });
    expect(listParticipations(world, seller).map(({ marketplaceId }) => marketplaceId)).toEqual(
      marketplaces.map(({ marketplaceId }) => marketplaceId),
    );
  });

  it('has three developers; the third calls for its own account', () => {
    expect(listDevelopers(world)).toHaveLength(3);
    const own = findKey(world, '044SH2EXAMPLEK3FLP04')!.developer;
    expect(own.ownSeller).toBe(findSeller(world, 'A3EXAMPLEOWNSHOP')!.id);
    const second = findKey(world, '033RG1EXAMPLEJ2EKN03')!.developer;
    expect([hasRole(second, 'Orders', 'GetOrder'), hasRole(second, 'Feeds', 'SubmitFeed')]).toEqual([
      true,
      false,
    ]);
  });

  it('has six sellers, one for each common refusal', () => {
    const standing = (sellerId: string) => {
      const { status } = findSeller(world, sellerId)!;
      return [status, listAuthorizations(world).find((one) => one.sellerId === sellerId)?.status];
    };
    expect(listSellers(world)).toHaveLength(6);
    expect(standing('A4EXAMPLEREVOKED')).toEqual(['active', 'revoked']);
    expect(standing('A5EXAMPLEEXPIRED')).toEqual(['active', 'expired']);
    expect(standing('A6EXAMPLESUSPEND')).toEqual(['suspended', 'active']);
    expect(standing('A7EXAMPLENOTOKEN')).toEqual(['active', undefined]);
  });

  it('has 300 orders, more than half of them the demo seller’s in the United States', () => {
    const demo = 'orders o JOIN participations p ON p.id = o.participation JOIN sellers s ON s.id = p.seller';
    expect(count('orders')).toBe(300);
    expect(count(`${demo} WHERE s.seller_id = 'A2EXAMPLESELLER' AND p.marketplace_id = ?`, US)).toBe(163);
    expect(count(`(SELECT DISTINCT p.marketplace_id FROM ${demo})`)).toBe(22);
    expect(count(`(SELECT DISTINCT json_extract(o.details, '$.total.currency') FROM ${demo})`)).toBe(
      new Set(marketplaces.map(({ currency }) => currency)).size,
    );
  });

  it('has every status, and every one but pre-orders in the United States', () => {
    expect(count('(SELECT DISTINCT status FROM orders)')).toBe(7);
    const american = 'orders WHERE participation = (SELECT id FROM participations ORDER BY id LIMIT 1)';
    expect(count(`(SELECT DISTINCT status FROM ${american})`)).toBe(6);
  });

  it('has a listing for every SKU that was ordered, and stock for what Amazon ships', () => {
    const unlisted = `order_items i JOIN orders o ON o.id = i."order"
      WHERE NOT EXISTS (SELECT 1 FROM listings l WHERE l.participation = o.participation AND l.sku = i.sku)`;
    expect(count(unlisted)).toBe(0);
    expect(count("listings WHERE channel = 'AFN' AND sku NOT IN (SELECT sku FROM inventory)")).toBe(0);
  });

  it('has the orders that its comment names', () => {
    const [unshipped, partly, canceled] = [1, 2, 3].map((n) =>
      findAnyOrder(world, `111-000000${n}-000000${n}`)!,
    );
    expect(unshipped).toMatchObject({
      status: 'Unshipped',
      marketplaceId: US,
      itemsOrdered: 3,
      itemsShipped: 0,
    });
    expect(unshipped!.details.total).toEqual({ amount: '72.47', currency: 'USD' });
    expect(listItems(world, unshipped!).map(({ sku }) => sku)).toEqual(['QS-MUG-01', 'QS-TEA-01']);
    expect(partly).toMatchObject({ status: 'PartiallyShipped', sellerOrderId: 'QS-0002', itemsShipped: 1 });
    expect(canceled).toMatchObject({ status: 'Canceled', channel: 'AFN' });
  });

  it('is the same again', () => {
    const image = (one: World) =>
      ['developers', 'access_keys', 'authorizations', 'listings', 'inventory', 'orders', 'order_items'].map(
        (table) => one.database.all(`SELECT * FROM ${table}`),
      );
    expect(image(worldOf(readScenario('quickstart')))).toEqual(image(world));
  });
});

describe('authorizations', () => {
  const datesOf = (text: string) => {
    const world = worldWith(`authorizations: [{developer: 1234-3214-4321, seller: A1SELLER, ${text}}]`);
    const [authorization] = listAuthorizations(world);
    return { ...authorization!, due: world.due.list(9).length };
  };

  it('last twelve months from now', () => {
    expect(datesOf('token: amzn.mws.x')).toMatchObject({
      status: 'active',
      createdAt: NOW,
      expiresAt: Date.UTC(2021, 5, 24, 14, 10, 37, 462),
      due: 1,
    });
  });

  it('have expired a month ago, where nothing else is said', () => {
    expect(datesOf('status: expired')).toMatchObject({
      status: 'expired',
      expiresAt: NOW - 30 * DAY,
      due: 0,
    });
    expect(datesOf('status: expired, expiresAt: -P2D')).toMatchObject({ expiresAt: NOW - 2 * DAY });
    expect(datesOf('status: expired, expiresAt: +P2D')).toMatchObject({ status: 'expired', due: 0 });
    expect(datesOf('createdAt: 2018-01-01, expiresAt: 2019-01-01')).toMatchObject({ status: 'expired' });
  });

  it('are revoked by the seller', () => {
    expect(datesOf('status: revoked')).toMatchObject({ status: 'revoked', endedBy: 'seller', due: 0 });
  });
});

describe('what a scenario leaves out', () => {
  it('of a developer, its keys and a seller', () => {
    const world = worldOf(
      parseScenario(
        `developers: [{id: 1234-3214-4321, name: D, keys: [{}, {status: inactive}]}]
sellers: [{id: A1SELLER, name: S, users: [{name: N, email: n@example.com}]}]`,
        's.yaml',
      ),
    );
    expect(findDeveloper(world, '1234-3214-4321')).toMatchObject({
      status: 'approved',
      ownSeller: null,
      roles: null,
    });
    expect(
      world.database.all('SELECT length(access_key_id) AS id, length(secret_key) AS secret FROM access_keys'),
    ).toEqual([
      { id: 20, secret: 40 },
      { id: 20, secret: 40 },
    ]);
    const seller = findSeller(world, 'A1SELLER')!;
    expect(seller).toMatchObject({ status: 'active', plan: 'professional' });
    expect(listUsers(world, seller)).toEqual([expect.objectContaining({ name: 'N', role: 'user' })]);
  });

  it('of an order follows from its listing, its marketplace and the clock', () => {
    const world = worldWith(`
listings: [{seller: A1SELLER, marketplace: JP, sku: S, asin: B00EXAMPL1, title: T, price: 2000}]
orders: [{id: 249-0000001-0000001, seller: A1SELLER, marketplace: A1VC38T7YXB528, items: [{sku: S, quantity: 2, shipping: 500}]}]
`);
    const order = findAnyOrder(world, '249-0000001-0000001')!;
    const [item] = listItems(world, order);

    expect(order).toMatchObject({
      status: 'Unshipped',
      channel: 'MFN',
      paymentMethod: 'Other',
      purchasedAt: NOW - 3_600_000,
    });
    expect(order.details).toMatchObject({
      salesChannel: 'Amazon.co.jp',
      shipServiceLevel: 'Std JP Domestic',
      total: { amount: '4500.00', currency: 'JPY' },
      address: { countryCode: 'JP' },
      ship: { from: Date.UTC(2020, 5, 24, 15), to: Date.UTC(2020, 5, 28, 14, 59, 59) },
    });
    expect(item).toMatchObject({ asin: 'B00EXAMPL1', title: 'T', details: { price: { amount: '4000.00' } } });
  });

  it('and what it says stands', () => {
    const world = worldWith(`
orders:
  - id: 111-0000009-0000009
    seller: A1SELLER
    marketplace: US
    status: Shipped
    channel: AFN
    purchasedAt: -P2D
    updatedAt: 2020-06-24T00:00:00Z
    buyer: {name: Someone, email: someone@example.com}
    address: {city: Seattle, countryCode: US}
    gift: true
    items: [{sku: S, asin: B00EXAMPL1, title: T, price: 10, quantity: 3, tax: 1.5, discount: 0.5, giftMessage: Hello}]
`);
    const order = findAnyOrder(world, '111-0000009-0000009')!;
    expect(order).toMatchObject({
      purchasedAt: NOW - 2 * DAY,
      updatedAt: Date.UTC(2020, 5, 24),
      buyerEmail: 'someone@example.com',
      itemsShipped: 3,
    });
    expect(order.details).toMatchObject({
      gift: true,
      total: { amount: '31.00', currency: 'USD' },
      address: { name: 'Someone', city: 'Seattle', countryCode: 'US' },
    });
    expect(order.details.address).not.toHaveProperty('line1');
    expect(order.details.ship).toBeUndefined();
  });

  it('of stock is taken from a listing', () => {
    const world = worldWith(`
listings: [{seller: A1SELLER, marketplace: JP, sku: S, asin: B00EXAMPL1, title: T, price: 2000, channel: AFN}]
inventory: [{seller: A1SELLER, sku: S, inStock: 4}, {seller: A1SELLER, sku: T, inStock: 1}]
`);
    const seller = findSeller(world, 'A1SELLER')!.id;
    expect(findStock(world, seller, 'S')).toMatchObject({ asin: 'B00EXAMPL1', inStock: 4, inbound: 0 });
    expect(findStock(world, seller, 'T')?.asin).toMatch(/^B0[A-Z0-9]{8}$/);
    expect(findListing(world, seller, 'A1VC38T7YXB528', 'S')?.price).toEqual({
      amount: '2000.00',
      currency: 'JPY',
    });
  });
});

it('service status is a colour, or a colour with messages', () => {
  const world = worldWith(
    'serviceStatus: {Orders: YELLOW, Sellers: {status: RED, messageId: m1, messages: [{text: Down}]}}',
  );
  expect(findServiceStatus(world, 'Orders')).toEqual({ status: 'YELLOW', messageId: null, messages: [] });
  expect(findServiceStatus(world, 'Sellers')).toEqual({
    status: 'RED',
    messageId: 'm1',
    messages: [{ locale: 'en_US', text: 'Down' }],
  });
  expect(findServiceStatus(world, 'Products').status).toBe('GREEN');
});

it('a scenario that fails half-way leaves nothing behind', () => {
  const scenario = parseScenario(someone, 's.yaml');
  const broken = { ...scenario, authorizations: [{ developer: 'none', seller: 'A1SELLER' }] };
  const world = worldOf(parseScenario('{}', 'empty'));

  expect(() => populate(world, broken)).toThrow();
  expect(listSellers(world)).toEqual([]);
});
