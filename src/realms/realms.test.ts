import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAuthorization, listAuthorizations } from '../registry/authorizations.js';
import { listDevelopers } from '../registry/developers.js';
import { createKey, findKey } from '../registry/keys.js';
import { createSeller, findSeller, listSellers } from '../registry/sellers.js';
import type { World } from '../world/world.js';
import { LimitReached } from './limit-reached.js';
import type { LoadedRealm } from './realm.js';
import { openTestRealms, SMALL, START } from './testing.js';
import type { TestRealms } from './testing.js';
import type { RealmsStart, RealmWish } from './realms.js';
import type { Sandbox } from './sandboxes.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DEMO_TAIL = 'AMPLEH9DHM02';

let { realms, time, create }: TestRealms = openTestRealms();
beforeEach(() => {
  ({ realms, time, create } = openTestRealms());
});
afterEach(() => realms.end());

/** Opens other worlds in place of those. */
function reopen(start: Partial<RealmsStart>): void {
  realms.end();
  ({ realms, time, create } = openTestRealms(start));
}

const newestOrder = ({ database }: World) =>
  database.get<{ at: number }>('SELECT max(purchased_at) AS at FROM orders')!.at;
const countOrders = ({ database }: World) =>
  database.get<{ count: number }>('SELECT count(*) AS count FROM orders')!.count;

describe('a sandbox', () => {
  test('opens from what was loaded before, also when what recurs by the calendar is near, but not once it has recurred', () => {
    // Fees are charged at midnight.
    time.now = Date.UTC(2020, 5, 30, 23, 20);
    const first = newestOrder(create().realm.world);
    time.now += 30 * MINUTE;
    expect(newestOrder(create().realm.world)).toBe(first);
    time.now += 20 * MINUTE;
    expect(newestOrder(create().realm.world)).toBeGreaterThan(first);
  });

  test('has an id from a counter, with which its keys begin', () => {
    const ids = [1, 2, 3].map(() => create().id);

    expect(ids).toEqual(['SB000001', 'SB000002', 'SB000003']);
    const { world } = realms.sandboxes.find('SB000002')!.realm;
    expect(findKey(world, `SB000002${DEMO_TAIL}`)!.key.secretKey).toBe(
      'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
    );
    expect(findKey(world, '022QF0EXAMPLEH9DHM02')).toBeUndefined();
  });

  test('is found by any key that begins with its id; all others belong to the default world', () => {
    const { id, realm } = create();

    expect(realms.of(`${id}${DEMO_TAIL}`)).toBe(realm);
    expect(realms.of(`${id}NEVERISSUED0`)).toBe(realm);
    expect(realms.of(id)).toBe(realm);
    for (const key of ['022QF0EXAMPLEH9DHM02', 'SB000002XXXXXXXXXXXX', id.slice(0, 7), '', undefined])
      expect(realms.of(key)).toBe(realms.default);
  });

  test('gives the keys that it makes up its id, too', () => {
    const { id, realm } = create();
    const [developer] = listDevelopers(realm.world);
    const { accessKeyId } = createKey(realm.world, developer!);

    expect(accessKeyId).toMatch(new RegExp(`^${id}[A-Z0-9]{12}$`));
    realm.reset();
    expect(createKey(realm.world, developer!).accessKeyId).toBe(accessKeyId);
  });

  test('changes no other and not the default world', () => {
    const [one, other] = [create(), create()];
    createSeller(one.realm.world, { sellerId: 'AONLYHERE', name: 'x', marketplaceIds: [] });
    one.realm.world.setClock({ at: START + 5 * HOUR, mode: 'frozen' });

    for (const { world } of [other.realm, realms.default]) {
      expect(findSeller(world, 'AONLYHERE')).toBeUndefined();
      expect(world.now()).toBe(START);
    }
  });

  test('takes settings of its own, and else those of the server', () => {
    reopen({ overrides: { auth: 'lenient', seed: 7 } });
    const { world } = create({ throttle: 'real', clock: '2024-01-01T00:00:00Z', mode: 'frozen' }).realm;
    time.now += HOUR;

    expect([world.settings.auth, world.settings.throttle, world.seed]).toEqual(['lenient', 'real', 7]);
    expect([world.now(), world.clock.mode]).toEqual([Date.UTC(2024, 0, 1), 'frozen']);
    expect(create({ clock: '2024-01-01T00:00:00Z', mode: 'scaled', rate: 60 }).realm.world.now()).toBe(
      Date.UTC(2024, 0, 1),
    );
  });

  test('is made from the scenario that is named, as text or as an object, or from that of the default world', () => {
    expect(create({ scenario: SMALL }).realm.world.scenario).toBe('small');
    const object = { name: 'none', sellers: [{ id: 'A1SELLER', name: 'Only' }] };
    expect(listSellers(create({ scenario: object }).realm.world).map(({ name }) => name)).toEqual(['Only']);
    realms.default.load(realms.originOf({ scenario: SMALL }));
    expect(create().realm.world.scenario).toBe('small');
  });

  test.each(['quickest', '', './scenarios/quickstart.yaml', '/etc/passwd', '..'])(
    'is not made from %j: only built-ins are named',
    (scenario) => {
      expect(() => create({ scenario })).toThrow('there is no built-in scenario');
    },
  );
});

describe('the time of a sandbox', () => {
  test('is its own now, and what is dated relative to it is younger than an hour more', () => {
    const age = ({ world }: LoadedRealm) => world.now() - newestOrder(world);
    const first = age(create().realm);
    for (const passed of [20 * MINUTE, 59 * MINUTE]) {
      time.now = START + passed;
      const { realm } = create();
      expect(realm.world.now()).toBe(time.now);
      expect(age(realm)).toBe(first + passed);
    }
    time.now = START + HOUR;
    expect(age(create().realm)).toBe(first);
  });

  test('is exact where something is to happen on the first day', () => {
    const scenario = `
      sellers: [{id: A1SELLER, name: x}]
      developers: [{id: 1111-2222-3333, name: x}]
      authorizations: [{developer: 1111-2222-3333, seller: A1SELLER, expiresAt: +PT5M}]`;
    create({ scenario });
    time.now += 30 * MINUTE;
    const { world } = create({ scenario }).realm;
    const status = () => (world.due.settle(), listAuthorizations(world)[0]!.status);

    expect(status()).toBe('active');
    time.now += 5 * MINUTE;
    expect(status()).toBe('expired');
  });

  test('is what was asked for, whenever it is made: all worlds of one instant and seed are the same', () => {
    const wish: RealmWish = { clock: '2020-01-01T00:00:00Z', mode: 'frozen', seed: 5 };
    const rows = ({ realm }: Sandbox) =>
      realm.world.database.tuples('SELECT purchased_at, amazon_order_id, details FROM orders');
    const first = rows(create(wish));
    time.now += 5 * HOUR;

    expect(rows(create(wish))).toEqual(first);
    expect(rows(create({ ...wish, seed: 6 }))).not.toEqual(first);
  });
});

describe('an idle sandbox', () => {
  test('ends when others are made or listed, after its time to live', () => {
    const [short, usual] = [create({}, 'PT10M'), create()];
    time.now += 10 * MINUTE;
    expect(realms.sandboxes.list()).toHaveLength(2);
    time.now += 1;
    expect(realms.sandboxes.list().map(({ id }) => id)).toEqual([usual.id]);
    expect(() => countOrders(short.realm.world)).toThrow('not open');
    time.now += HOUR;
    create();
    expect(realms.sandboxes.find(usual.id)).toBeUndefined();
  });

  test('is one that was not used: a call with its key counts, and a look at it by its id', () => {
    const [called, asked] = [create(), create()];
    time.now += 50 * MINUTE;
    realms.of(`${called.id}${DEMO_TAIL}`);
    realms.find(asked.id);
    time.now += 50 * MINUTE;

    expect(realms.sandboxes.list()).toHaveLength(2);
  });
});

test('there is an end to the number of sandboxes, and room again when one is gone', () => {
  reopen({ maxSandboxes: 2 });
  const [first] = [create(), create()];

  expect(() => create()).toThrow(LimitReached);
  expect(() => create()).toThrow('There are 2 sandboxes');
  expect([realms.sandboxes.end(first!.id), realms.sandboxes.end(first!.id)]).toEqual([true, false]);
  expect(realms.of(`${first!.id}${DEMO_TAIL}`)).toBe(realms.default);
  expect(create().id).toBe('SB000003');
});

describe('a reset', () => {
  test('takes all of a world back to what it was right after loading', () => {
    const { realm } = create({ scenario: SMALL, clock: '2020-01-01T00:00:00Z' });
    const { world } = realm;
    createSeller(world, { sellerId: 'AMADE', name: 'x', marketplaceIds: [] });
    world.setSettings({ auth: 'off' });
    realm.faults.add({ match: {}, effect: { malformedXml: true } });
    time.now += HOUR;
    realm.reset();

    expect(listSellers(world)).toHaveLength(2);
    expect([world.now(), world.settings.auth]).toEqual([Date.UTC(2020, 0, 1), 'strict']);
    expect(realm.faults.list()).toEqual([]);
  });

  test('gives the ids again that were made since, and none of the scenario once more', () => {
    const scenario = `
      sellers: [{id: A1SELLER, name: x}]
      developers: [{id: 1111-2222-3333, name: x}]
      authorizations: [{developer: 1111-2222-3333, seller: A1SELLER}]`;
    const { realm } = create({ scenario });
    const made = () => createAuthorization(realm.world, { developer: 1, seller: 1 }).authToken;
    const first = made();
    realm.reset();

    expect(made()).toBe(first);
  });

  test('of a world that was loaded from another scenario goes back to that one', () => {
    const { realm, id } = create();
    realm.load(realms.originOf({ scenario: SMALL, seed: 3 }));
    realm.reset();

    expect([realm.world.scenario, realm.world.seed]).toEqual(['small', 3]);
    expect(findKey(realm.world, `${id}THESAMETAIL1`)).toBeDefined();
  });
});
