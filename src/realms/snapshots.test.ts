import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAuthorization } from '../registry/authorizations.js';
import type { World } from '../world/world.js';
import { openTestRealms, SMALL, START } from './testing.js';
import type { TestRealms } from './testing.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let { realms, time, create }: TestRealms = openTestRealms();
beforeEach(() => {
  ({ realms, time, create } = openTestRealms());
});
afterEach(() => realms.end());

const countOrders = ({ database }: World) =>
  database.get<{ count: number }>('SELECT count(*) AS count FROM orders')!.count;

describe('snapshots', () => {
  test('take the world back with its clock and its scenario, and empty what stands beside it', () => {
    const { realm } = create();
    const { world } = realm;
    world.setClock({ at: START + HOUR });
    const { id, createdAt, size } = realm.snapshots.take();
    expect([id, createdAt, size > 100_000]).toEqual(['1', START + HOUR, true]);
    time.now += 10 * MINUTE;
    realm.load(realms.originOf({ scenario: SMALL }));
    realm.faults.add({ match: {}, effect: { malformedXml: true } });

    expect(realm.snapshots.restore(id)).toMatchObject({ id });
    expect([world.scenario, countOrders(world)]).toEqual(['quickstart', 300]);
    expect([world.now(), realm.faults.list()]).toEqual([START + HOUR, []]);
    time.now += MINUTE;
    expect(world.now()).toBe(START + HOUR + MINUTE);
    realm.reset();
    expect(world.scenario).toBe('quickstart');
  });

  test('make no id a second time', () => {
    const { realm } = create({ scenario: SMALL });
    const made = () => createAuthorization(realm.world, { developer: 1, seller: 1 }).authToken;
    const tokens = [made()];
    for (let round = 0; round < 3; round++) {
      const { id } = realm.snapshots.take();
      realm.snapshots.restore(id);
      tokens.push(made());
    }

    expect(new Set(tokens).size).toBe(4);
  });

  test('are of one world, newest first, and can be forgotten', () => {
    const { realm } = create();
    realm.snapshots.take();
    realm.snapshots.take();

    expect(realm.snapshots.list().map(({ id }) => id)).toEqual(['2', '1']);
    expect([realm.snapshots.remove('1'), realm.snapshots.remove('1')]).toEqual([true, false]);
    expect(realm.snapshots.restore('1')).toBeUndefined();
    expect(realms.default.snapshots.list()).toEqual([]);
  });

  test('are bounded', () => {
    const { snapshots } = create({ scenario: SMALL }).realm;
    for (let at = 0; at < 20; at++) snapshots.take();

    expect(() => snapshots.take()).toThrow('20 snapshots at most; DELETE /_mws/snapshots/{id} removes one');
  });
});
