import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eventsBehind } from './event-log.js';
import type { EventType } from './event-types.js';
import { KEPT_FOR, MOST_KEPT } from './events.js';
import { createTestWorld, HOUR, START } from './testing.js';
import type { EventConsumer, World } from './world.js';

const status = { status: 'Unshipped', was: 'Pending' };
const change = (world: World, subject: string) =>
  world.events.append('order.changed', { subject, details: status });
const all = (
  world: World,
  after = 0,
  limit = 100_000,
  types: EventType[] = ['order.changed', 'key.created'],
) => eventsBehind(world.database, types, after, limit);
const idsOf = (world: World) => all(world).map(({ id }) => id);

/** A world with a consumer of orders, and the subjects that it took, one list each time. */
function followed(always = true, fails: () => boolean = () => false) {
  const taken: string[][] = [];
  const consumer: EventConsumer = {
    name: 'test',
    types: ['order.changed'],
    always,
    take(_, events) {
      taken.push(events.map(({ subject }) => subject));
      if (fails()) throw new Error('not today');
    },
  };
  return { ...createTestWorld({}, {}, { consumers: [consumer] }), taken, consumer };
}

describe('the log of a world', () => {
  it('has what was told, at the instant of the world’s clock', () => {
    const { world, time } = createTestWorld();
    change(world, 'a');
    time.now += HOUR;
    world.clock.standingAt(START + 5, () => change(world, 'b'));
    const rest = {
      seller: undefined,
      participation: undefined,
      sellerId: undefined,
      marketplaceId: undefined,
    };
    expect(all(world)).toEqual([
      { id: 1, at: START, type: 'order.changed', subject: 'a', details: status, ...rest },
      { id: 2, at: START + 5, type: 'order.changed', subject: 'b', details: status, ...rest },
    ]);
  });

  it('has nothing of a change that was rolled back, and does not use its id again', () => {
    const { world } = createTestWorld();
    const failing = () =>
      world.database.transaction(() => {
        change(world, 'a');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    change(world, 'b');
    expect(all(world).map(({ id, subject }) => [id, subject])).toEqual([[2, 'b']]);
  });

  it('is silent while a world is filled', () => {
    const { world } = createTestWorld();
    world.events.silently(() => change(world, 'a'));
    expect([world.events.last, all(world)]).toEqual([0, []]);
  });

  it('keeps so many', () => {
    const { world } = createTestWorld();
    world.database.transaction(() => {
      for (let n = 0; n < MOST_KEPT + 2_000; n++) change(world, String(n));
    });
    expect([idsOf(world).length, idsOf(world)[0]]).toEqual([MOST_KEPT, 2_001]);
  });

  it('keeps them so long, and the newest one always, so that no id is used twice', () => {
    const { world, time } = createTestWorld();
    for (let n = 1; n < 999; n++) change(world, 'old');
    time.now += KEPT_FOR + 1;
    change(world, 'new');
    change(world, 'new');
    expect(idsOf(world)).toEqual([999, 1000]);
  });

  it('goes on with ids behind all that were used when the world is taken back', () => {
    const { world } = createTestWorld();
    change(world, 'a');
    const image = world.database.image();
    for (const subject of ['b', 'c']) change(world, subject);
    world.recall(image, START);
    change(world, 'd');
    expect(all(world).map(({ id, subject }) => [id, subject])).toEqual([
      [1, 'a'],
      [5, 'd'],
    ]);
  });

  it('wakes its followers once a turn, when all is committed', async () => {
    const { world } = createTestWorld();
    const seen: number[][] = [];
    const leave = world.events.follow(() => void seen.push(idsOf(world)));
    change(world, 'a');
    change(world, 'b');
    expect(seen).toEqual([]);
    await turn();
    leave();
    change(world, 'c');
    await turn();
    expect(seen).toEqual([[1, 2]]);
  });
});

describe('a consumer', () => {
  it('takes what it wants when what is due is next done, never in the call that made it happen', () => {
    const { world, taken } = followed();
    change(world, 'a');
    world.events.append('key.created', { subject: 'k', details: { developerId: 'd', status: 'active' } });
    change(world, 'b');
    expect(taken).toEqual([]);
    world.due.settle();
    world.due.settle();
    expect(taken).toEqual([['a', 'b']]);
    change(world, 'c');
    world.due.settle();
    expect(taken).toEqual([['a', 'b'], ['c']]);
  });

  it('is nowhere that the clock could be advanced to', () => {
    const { world } = followed();
    world.clock.standingAt(START + HOUR, () => change(world, 'of the future'));
    expect(world.due.next()!.dueAt).toBe(START);
    world.due.settle();
    expect(world.due.next()).toBeUndefined();
  });

  it('reads from when it is registered until it is no longer', () => {
    const { world, taken } = followed(false);
    change(world, 'a');
    world.events.register('test');
    world.due.settle();
    change(world, 'b');
    world.due.settle();
    change(world, 'c');
    world.events.unregister('test');
    world.due.settle();
    change(world, 'd');
    expect([taken, world.due.next()]).toEqual([[['b']], undefined]);
  });

  it('reads again what it failed to take', () => {
    let fails = true;
    const { world, taken } = followed(true, () => fails);
    change(world, 'a');
    world.due.settle();
    expect(world.due.list(9)).toMatchObject([{ failed: { reason: 'not today' } }]);
    fails = false;
    change(world, 'b');
    world.due.settle();
    expect(taken).toEqual([['a'], ['a', 'b']]);
  });

  it('takes what is much in slices, with what came meanwhile, and loses nothing that it has not read', async () => {
    const { world, taken } = followed();
    const many = MOST_KEPT + 2_000;
    world.database.transaction(() => {
      for (let n = 0; n < many; n++) change(world, String(n));
    });
    world.due.settle();
    expect(taken).toHaveLength(1);
    change(world, String(many));
    await world.due.busy;
    world.due.settle();
    expect(taken.flat()).toEqual(Array.from({ length: many + 1 }, (_, n) => String(n)));
    expect(Math.max(...taken.map(({ length }) => length))).toBe(200);
  });

  it('does not keep events that it does not want', () => {
    const { world } = followed();
    for (let n = 0; n < MOST_KEPT + 1_000; n++)
      world.events.append('key.created', { subject: 'k', details: { developerId: 'd', status: 'active' } });
    expect(idsOf(world)).toHaveLength(MOST_KEPT);
  });
});
