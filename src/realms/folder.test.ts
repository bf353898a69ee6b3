import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from '../world/sqlite.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dueHandlers } from '../server/due-handlers.js';
import { createAuthorization } from '../registry/authorizations.js';
import { createSeller, findSeller, listSellers } from '../registry/sellers.js';
import { World } from '../world/world.js';
import { WorldBusy } from './limit-reached.js';
import type { LoadedRealm } from './realm.js';
import { catalog, START } from './testing.js';
import { openRealms } from './realms.js';
import type { RealmsStart, ServerRealms } from './realms.js';

const HOUR = 3_600_000;

const SMALL = `
name: small
clock: {at: '2019-01-01T00:00:00Z'}
sellers: [{id: A1SELLER, name: Seller, marketplaces: [US]}]
developers: [{id: 1111-2222-3333, name: x, keys: [{accessKeyId: AAAAAAAABBBBBBBBBBBB}]}]
authorizations: [{developer: 1111-2222-3333, seller: A1SELLER}]
orders:
  - {id: 111-0000001-0000001, seller: A1SELLER, marketplace: US, items: [{sku: X, asin: B00EXAMPL1, title: X, price: 5}]}
responses:
  - operation: Reports.GetReport
    result: {contentType: text/plain, body: scripted}
faults:
  - {effect: {error: {code: InternalError}}, match: {operation: ListOrders}}
`;

let now: number;
let root: string;
let data: string;
let small: string;
const opened: ServerRealms[] = [];

beforeEach(() => {
  now = START;
  root = mkdtempSync(join(tmpdir(), 'mws-local-'));
  data = join(root, 'below', 'data');
  small = join(root, 'small.yaml');
  writeFileSync(small, SMALL);
});
afterEach(() => {
  opened.splice(0).forEach((realms) => realms.end());
  rmSync(root, { recursive: true });
});

/** Opens the folder as another start of the server would. */
function open(start: Partial<RealmsStart> = {}): LoadedRealm {
  const parts = { catalog, dueHandlers, real: () => now };
  const realms = openRealms(parts, { scenarios: undefined, data, overrides: {}, ...start });
  opened.push(realms);
  return realms.default;
}

/** The same after the server has ended. */
function reopen(start?: Partial<RealmsStart>): LoadedRealm {
  opened.splice(0).forEach((realms) => realms.end());
  return open(start);
}

const openSmall = () => open({ scenarios: [small] });
const addSeller = ({ world }: LoadedRealm, sellerId: string) =>
  createSeller(world, { sellerId, name: 'x', marketplaceIds: [] });
const hasSeller = ({ world }: LoadedRealm, sellerId: string) => findSeller(world, sellerId) !== undefined;
const makeToken = ({ world }: LoadedRealm) =>
  createAuthorization(world, { developer: 1, seller: 1 }).authToken;
const faultsOf = ({ faults }: LoadedRealm) => faults.list().map(({ match, times }) => ({ ...match, times }));

describe('a world in a folder', () => {
  test('is made from its scenario where there is none, and goes on after a restart', () => {
    const realm = openSmall();
    expect(existsSync(join(data, 'world.sqlite'))).toBe(true);
    addSeller(realm, 'AMADE');
    const again = reopen();

    expect(again.world.scenario).toBe('small');
    expect([hasSeller(again, 'A1SELLER'), hasSeller(again, 'AMADE')]).toEqual([true, true]);
  });

  test('is made from quickstart where nothing else is named', () => {
    expect(open().world.scenario).toBe('quickstart');
  });

  test('has the scripted answers of its scenario after a restart, also where the file is gone', () => {
    const answerOf = ({ scripts }: LoadedRealm) => scripts.find('Reports.GetReport', () => undefined);
    const before = answerOf(openSmall());
    rmSync(small);

    expect(before).toMatchObject({ result: { body: Buffer.from('scripted') } });
    expect(answerOf(reopen())).toEqual(before);
  });

  test('has the same scripts as in memory, and the same ids', () => {
    const inMemory = open({ data: undefined, scenarios: [small] });

    expect(makeToken(openSmall())).toBe(makeToken(inMemory));
  });

  test('has a clock that goes on while no server runs', () => {
    const { world } = openSmall();
    world.setClock({ at: START + 100 * HOUR });
    now += HOUR;
    expect(reopen().world.now()).toBe(START + 101 * HOUR);
  });

  test('has a frozen clock that stays where it is', () => {
    open({ scenarios: [small], overrides: { mode: 'frozen' } });
    now += HOUR;
    expect(reopen().world.now()).toBe(Date.UTC(2019, 0, 1));
  });

  test('repeats no id after a restart', () => {
    const realm = openSmall();
    const drawn = ({ world }: LoadedRealm) => world.ids.requests.uuid();
    const seen = [drawn(realm), makeToken(realm)];
    for (let restarts = 0; restarts < 3; restarts++) {
      const again = reopen();
      seen.push(drawn(again), makeToken(again));
    }

    expect(new Set(seen).size).toBe(8);
  });

  test('takes the flags that hold for a run', () => {
    openSmall();
    const overrides = { auth: 'off', throttle: 'real' } as const;

    expect(reopen({ overrides }).world.settings).toMatchObject(overrides);
    expect(reopen().world.settings).toMatchObject(overrides);
  });

  test.each([
    ['--seed 9', { seed: 9 }],
    ['--clock 2030-01-01', { clock: '2030-01-01' }],
    ['--frozen', { mode: 'frozen' }],
  ] as const)('refuses %s, which would begin another world', (flag, overrides) => {
    openSmall();

    expect(() => reopen({ overrides })).toThrow(`The folder ${data} has a world already, and ${flag} is for`);
    const { world } = reopen();
    expect([world.seed, world.clock.mode]).toEqual([1, 'running']);
  });

  test('takes flags again that say what the world began with', () => {
    const overrides = { seed: 9, clock: '2030-01-01T00:00:00Z', mode: 'frozen' } as const;
    open({ scenarios: [small], overrides });
    const { world } = reopen({ overrides: { ...overrides, clock: '2030-01-01T00:00:00.000Z' } });

    expect([world.seed, world.now()]).toEqual([9, Date.UTC(2030, 0, 1)]);
  });

  test('has no journal, quota counters or snapshots after a restart', () => {
    const realm = openSmall();
    realm.snapshots.take();
    const again = reopen();

    expect([again.journal.counted, again.snapshots.list()]).toEqual([0, []]);
  });
});

describe('the faults of a world in a folder', () => {
  const rule = { match: { operation: 'GetOrder' }, times: 3, effect: { malformedXml: true as const } };
  const scripted = { operation: 'ListOrders', times: undefined };
  const added = { operation: 'GetOrder', times: 3 };

  test('last: those of the scenario and those that were added', () => {
    openSmall().faults.add(rule);
    expect(faultsOf(reopen())).toEqual([scripted, added]);
    expect(faultsOf(reopen())).toEqual([scripted, added]);
  });

  test('are gone when they were removed', () => {
    const realm = openSmall();
    realm.faults.add(rule);
    realm.faults.remove('1');
    expect(faultsOf(reopen())).toEqual([added]);
    opened[0]!.default.faults.removeAll();
    expect(faultsOf(reopen())).toEqual([]);
  });

  test('are those of the scenario after a reset', () => {
    const realm = openSmall();
    realm.faults.add(rule);
    realm.reset();
    expect([faultsOf(realm), faultsOf(reopen())]).toEqual([[scripted], [scripted]]);
  });
});

describe('a folder', () => {
  test('is refused to a scenario of another name, with both names', () => {
    openSmall();

    expect(() => reopen({ scenarios: ['quickstart'] })).toThrow(
      `The folder ${data} has a world of the scenario small, and --scenario names quickstart`,
    );
    expect(reopen({ scenarios: [small] }).world.scenario).toBe('small');
  });

  test('is of one server at a time', () => {
    const first = openSmall();

    expect(openSmall).toThrow(`Another mws-local server has the folder ${data}`);
    expect(hasSeller(first, 'A1SELLER')).toBe(true);
    expect(hasSeller(reopen(), 'A1SELLER')).toBe(true);
  });

  test('with the world of a newer release is refused, and is given free', () => {
    openSmall();
    opened.splice(0).forEach((realms) => realms.end());
    const handle = new Database(join(data, 'world.sqlite'));
    const version = handle.pragma('user_version', { simple: true }) as number;
    handle.pragma(`user_version = ${version + 1}`);

    expect(() => open()).toThrow(`schema version ${version + 1}`);
    handle.pragma(`user_version = ${version}`);
    handle.close();
    expect(open().world.scenario).toBe('small');
  });

  test('whose file is no database is refused by its name', () => {
    openSmall();
    opened.splice(0).forEach((realms) => realms.end());
    writeFileSync(join(data, 'world.sqlite'), 'no database at all'.repeat(100));

    expect(() => open()).toThrow(
      `The folder ${data} is not used: world.sqlite in it is not a world of mws-local`,
    );
  });
});

describe('a world in a folder is made anew', () => {
  test('by a reset, from the beginning that it had', () => {
    open({ scenarios: [small], overrides: { seed: 5, mode: 'frozen' } });
    const realm = reopen();
    addSeller(realm, 'AMADE');
    realm.world.setClock({ at: START });
    realm.reset();

    const seen = ({ world }: LoadedRealm) => [
      listSellers(world).length,
      world.seed,
      world.now(),
      world.clock.mode,
    ];
    const beginning = [1, 5, Date.UTC(2019, 0, 1), 'frozen'];
    expect(seen(realm)).toEqual(beginning);
    expect(seen(reopen())).toEqual(beginning);
  });

  test('from another scenario, which it then has', () => {
    const realm = openSmall();
    realm.load(opened[0]!.originOf({ scenario: 'quickstart', seed: 2 }));

    expect([realm.world.scenario, realm.world.seed]).toEqual(['quickstart', 2]);
    const again = reopen({ scenarios: ['quickstart'] });
    expect([again.world.scenario, hasSeller(again, 'A1SELLER')]).toEqual(['quickstart', false]);
  });

  test('or not at all where another process is writing', () => {
    const realm = openSmall();
    addSeller(realm, 'AMADE');
    const { id } = realm.snapshots.take();
    const other = new Database(join(data, 'world.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const origin = opened[0]!.originOf({ scenario: 'quickstart' });
    for (const change of [() => realm.load(origin), () => realm.reset(), () => realm.snapshots.restore(id)])
      expect(change).toThrow(WorldBusy);
    other.exec('COMMIT');
    other.close();

    expect([realm.world.scenario, hasSeller(realm, 'AMADE')]).toEqual(['small', true]);
    realm.load(origin);
    expect(reopen().world.scenario).toBe('quickstart');
  });

  test('or not at all', () => {
    const realm = openSmall();
    const origin = opened[0]!.originOf({ scenario: SMALL });
    origin.scenario.sellers = [origin.scenario.sellers![0]!, origin.scenario.sellers![0]!];
    addSeller(realm, 'AMADE');

    expect(() => realm.load(origin)).toThrow('UNIQUE');
    expect([hasSeller(realm, 'AMADE'), realm.world.now()]).toEqual([true, Date.UTC(2019, 0, 1)]);
    expect(hasSeller(reopen(), 'AMADE')).toBe(true);
  });

  test('by a snapshot, with its clock and its scenario', () => {
    const realm = openSmall();
    addSeller(realm, 'AMADE');
    const tokens = [makeToken(realm)];
    const { id } = realm.snapshots.take();
    now += HOUR;
    realm.faults.removeAll();
    realm.load(opened[0]!.originOf({ scenario: 'quickstart' }));
    realm.snapshots.restore(id);
    tokens.push(makeToken(realm));
    const again = reopen({ scenarios: [small] });
    tokens.push(makeToken(again));

    expect([again.world.scenario, again.world.now()]).toEqual(['small', Date.UTC(2019, 0, 1)]);
    expect([hasSeller(again, 'AMADE'), faultsOf(again).length]).toEqual([true, 1]);
    expect(new Set(tokens).size).toBe(3);
  });
});

test('a world in memory and an image of one in a file are the same', () => {
  const { world } = openSmall();
  const { database } = open({ data: undefined, scenarios: [small] }).world;
  database.replace(world.database.image());

  expect(World.at(database, { real: () => now, dueHandlers }).scenario).toBe('small');
});
