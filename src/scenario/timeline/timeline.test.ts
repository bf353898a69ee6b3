import { describe, expect, it } from 'vitest';
import { dueHandlers } from '../../server/due-handlers.js';
import { findAuthorization } from '../../registry/authorizations.js';
import { findDeveloper } from '../../registry/developers.js';
import { findKey } from '../../registry/keys.js';
import { findSeller } from '../../registry/sellers.js';
import { findStock } from '../../store/inventory.js';
import { findListing } from '../../store/listings.js';
import { findAnyOrder } from '../../store/orders/orders.js';
import { listServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { parseScenario } from '../read-scenario.js';
import { findingsIn, NOW, worldOf } from '../testing.js';

const HOUR = 3_600_000;
const KEY = '022QF0EXAMPLEH9DHM02';
const NEW_KEY = '022QF0EXAMPLENEWKY02';

const base = `
sellers: [{id: A1SELLER, name: S, marketplaces: [US]}]
developers: [{id: 1234-3214-4321, name: D, keys: [{}, {name: main, accessKeyId: ${KEY}}]}]
authorizations: [{developer: 1234-3214-4321, seller: A1SELLER}, {name: grant, developer: 1234-3214-4321, seller: A1SELLER}]
listings: [{seller: A1SELLER, marketplace: US, sku: S, asin: B00EXAMPL1, title: T, price: 10}]
inventory: [{seller: A1SELLER, sku: S, inStock: 4}]
orders:
  - {id: 111-0000001-0000001, seller: A1SELLER, marketplace: US, status: Pending, items: [{sku: S, quantity: 3}]}
`;

/** A world with a timeline, and what advances its clock and settles what is due. */
function worldWith(entries: string) {
  const world = worldOf(parseScenario(`${base}timeline:\n${entries}`, 's.yaml'), 1, dueHandlers);
  const advance = (hours: number) => {
    world.setClock({ at: world.now() + hours * HOUR });
    world.due.settle();
  };
  return { world, advance };
}

const order = (world: World) => findAnyOrder(world, '111-0000001-0000001')!;

describe('a timeline', () => {
  it('changes an order when its time has come, with the times of then', () => {
    const { world, advance } = worldWith(`
  - {after: PT2H, order: {id: 111-0000001-0000001, ship: [{sku: S, quantity: 1}]}}
  - {after: PT1H, payment: {order: 111-0000001-0000001}}
  - {after: PT3H, order: {id: 111-0000001-0000001, ship: [{sku: S}]}}
  - {after: PT4H, order: {id: 111-0000001-0000001, cancel: true}}
`);
    expect(order(world).status).toBe('Pending');
    advance(1.5);
    expect(order(world)).toMatchObject({ status: 'Unshipped', updatedAt: NOW + HOUR });
    advance(1);
    expect(order(world)).toMatchObject({ status: 'PartiallyShipped', itemsShipped: 1 });
    advance(1);
    expect(order(world)).toMatchObject({ status: 'Shipped', itemsShipped: 3, updatedAt: NOW + 3 * HOUR });
    advance(1);
    expect(order(world).status).toBe('Canceled');
  });

  it('does what is due together in the order of the file', () => {
    const { world, advance } = worldWith(`
  - {after: PT1H, seller: {id: A1SELLER, status: suspended}}
  - {at: "2020-06-24T15:10:37.462Z", seller: {id: A1SELLER, status: closed}}
`);
    advance(1);
    expect(findSeller(world, 'A1SELLER')!.status).toBe('closed');
  });

  it('revokes and renews authorizations, by name and by pair', () => {
    const { world, advance } = worldWith(`
  - {after: PT1H, authorization: {name: grant, revoke: true, by: a test}}
  - {after: PT2H, authorization: {developer: 1234-3214-4321, seller: A1SELLER, renew: true}}
`);
    advance(1);
    expect(findAuthorization(world, 1)!.status).toBe('active');
    expect(findAuthorization(world, 2)).toMatchObject({ status: 'revoked', endedBy: 'a test' });
    advance(1);
    expect(findAuthorization(world, 2)).toMatchObject({ status: 'active', renewedAt: NOW + 2 * HOUR });
  });

  it('resets keys; the new one is the one that is given, or made up', () => {
    const { world, advance } = worldWith(`
  - {after: PT1H, key: {name: main, reset: true, newKey: {accessKeyId: ${NEW_KEY}, secretKey: secretsecretsecret}}}
  - {after: PT2H, key: {accessKeyId: ${NEW_KEY}, deactivate: true}}
  - {after: PT3H, key: {accessKeyId: ${NEW_KEY}, delete: true}}
  - {after: PT4H, key: {name: main, reset: true}}
`);
    const status = (id: string) => findKey(world, id)?.key.status;
    expect([status(KEY), status(NEW_KEY)]).toEqual(['active', undefined]);
    advance(1);
    expect([status(KEY), status(NEW_KEY)]).toEqual(['deleted', 'active']);
    advance(1);
    expect(status(NEW_KEY)).toBe('inactive');
    advance(1);
    expect(status(NEW_KEY)).toBe('deleted');
    advance(1);
    const active = world.database.all("SELECT 1 FROM access_keys WHERE status = 'active'");
    expect(active).toHaveLength(1);
  });

  it('makes keys of a sandbox’s own there', () => {
    const { world, advance } = worldWith(`
  - {after: PT1H, key: {name: main, reset: true, newKey: {accessKeyId: ${NEW_KEY}, secretKey: secretsecretsecret}}}
  - {after: PT2H, key: {accessKeyId: ${NEW_KEY}, deactivate: true}}
`);
    world.keyPrefix = 'SB000001';
    advance(2);
    expect(findKey(world, NEW_KEY)).toBeUndefined();
    expect(findKey(world, 'SB000001AMPLENEWKY02')?.key.status).toBe('inactive');
  });

  it('changes developers, stock, listings and the status of services', () => {
    const { world, advance } = worldWith(`
  - {after: PT1H, developer: {id: 1234-3214-4321, status: suspended}}
  - {after: PT1H, stock: {seller: A1SELLER, sku: S, inStock: 0, inbound: 9}}
  - {after: PT1H, listing: {seller: A1SELLER, marketplace: ATVPDKIKX0DER, sku: S, price: 12.5, quantity: 7}}
  - {after: PT1H, serviceStatus: {"*": YELLOW, Orders: {status: RED, messages: [{text: Down}]}}}
`);
    advance(1);
    const seller = findSeller(world, 'A1SELLER')!.id;
    expect(findDeveloper(world, '1234-3214-4321')!.status).toBe('suspended');
    expect(findStock(world, seller, 'S')).toMatchObject({ inStock: 0, inbound: 9 });
    expect(findListing(world, seller, 'ATVPDKIKX0DER', 'S')).toMatchObject({
      price: { amount: '12.50', currency: 'USD' },
      quantity: 7,
    });
    const { Orders, Products } = listServiceStatus(world);
    expect([Orders!.status, Products!.status]).toEqual(['RED', 'YELLOW']);
  });
});

describe('an entry of a timeline', () => {
  const problems = (entry: string) =>
    findingsIn(`${base}timeline:\n  - ${entry}\n`).map((line) => line.replace(/^s\.yaml:/, ''));

  it('says when, and one thing', () => {
    expect(problems('{seller: {id: A1SELLER, status: closed}}')).toEqual([
      '10:5 timeline[0]: expected at or after',
    ]);
    expect(problems('{after: PT1H, at: "2020-07-01"}')).toEqual([
      expect.stringMatching(/^10:5 timeline\[0\]: expected order, payment, .* or serviceStatus$/),
      '10:13 timeline[0].after: cannot stand beside at',
    ]);
    expect(
      problems(
        '{after: PT1H, payment: {order: 111-0000001-0000001}, seller: {id: A1SELLER, status: closed}}',
      ),
    ).toEqual(['10:66 timeline[0].seller: cannot stand beside payment']);
  });

  it('is at an instant that a clock may show', () => {
    const seller = 'seller: {id: A1SELLER, status: closed}';
    expect(problems(`{at: "2100-01-01", ${seller}}`)).toEqual([
      '10:10 timeline[0].at: expected an instant from 1970 to 2099',
    ]);
    expect(problems(`{after: P200Y, ${seller}}`)).toEqual([
      '10:13 timeline[0].after: expected a duration that ends before the year 2100',
    ]);
    expect(problems(`{after: P999999Y, ${seller}}`)).toHaveLength(1);
  });

  it('names what the scenario has', () => {
    expect(problems('{after: PT1H, order: {id: 111-0000009-0000009, cancel: true}}')).toEqual([
      '10:31 timeline[0].order.id: expected one of orders (it has 111-0000001-0000001); found "111-0000009-0000009"',
    ]);
    expect(problems('{after: PT1H, order: {id: 111-0000001-0000001, ship: [{sku: X}]}}')).toEqual([
      '10:65 timeline[0].order.ship[0].sku: expected a SKU of this order (S); found "X"',
    ]);
    expect(problems('{after: PT1H, authorization: {name: nobody, revoke: true}}')).toEqual([
      '10:41 timeline[0].authorization.name: expected one of authorizations (it has grant); found "nobody"',
    ]);
    expect(problems('{after: PT1H, key: {name: other, reset: true}}')).toEqual([
      '10:31 timeline[0].key.name: expected a key of this scenario (it has main); found "other"',
    ]);
    expect(problems('{after: PT1H, stock: {seller: A1SELLER, sku: X, inStock: 1}}')).toEqual([
      '10:50 timeline[0].stock.sku: expected what inventory has of this scenario; found "A1SELLER X"',
    ]);
    expect(problems('{after: PT1H, serviceStatus: {Nothing: RED}}')).toEqual([
      expect.stringContaining('expected a section that has GetServiceStatus'),
    ]);
  });

  it('says one thing of what it names', () => {
    expect(problems('{after: PT1H, order: {id: 111-0000001-0000001}}')).toEqual([
      '10:26 timeline[0].order: expected status, ship or cancel',
    ]);
    expect(problems('{after: PT1H, authorization: {revoke: true}}')).toEqual([
      '10:34 timeline[0].authorization: expected name, or developer and seller',
    ]);
    expect(problems('{after: PT1H, key: {name: main, reset: true, delete: true}}')).toEqual([
      '10:58 timeline[0].key.delete: cannot stand beside reset',
    ]);
  });
});
