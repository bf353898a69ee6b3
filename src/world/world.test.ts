import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WorldDatabase } from './database.js';
import { createTestWorld, DAY, HOUR, START } from './testing.js';
import { World } from './world.js';

/** Of each source of ids what comes next. */
const draw = ({ ids }: World) => ({
  made: ids.made.text(20),
  request: ids.requests.uuid(),
  nonce: ids.tokens.bytes(12).toString('hex'),
  tokenKey: ids.tokenKey.toString('hex'),
});

describe('a new world', () => {
  test('has what it was founded with', () => {
    const { world } = createTestWorld(
      {},
      { scenario: 'quickstart', seed: 7, settings: { throttle: 'real' } },
    );

    expect([world.scenario, world.seed]).toEqual(['quickstart', 7]);
    expect(world.settings).toMatchObject({
      auth: 'strict',
      throttle: 'real',
      signatures: 'either',
      keysUnusedAfter: null,
      unshippedAlone: 'both',
      asOf: 2023,
      stock: { follow: 'orders' },
    });
  });

  test('shows real time, or the time that it was given', () => {
    const { world, time } = createTestWorld();
    const past = createTestWorld({}, { clock: { worldAt: START - DAY } });
    const frozen = createTestWorld({}, { clock: { worldAt: START - DAY, mode: 'frozen' } });
    for (const each of [time, past.time, frozen.time]) each.now += HOUR;

    expect([world.now(), past.world.now(), frozen.world.now()]).toEqual([
      START + HOUR,
      START - DAY + HOUR,
      START - DAY,
    ]);
  });

  test('cannot be founded where there is one', () => {
    const { world } = createTestWorld();

    expect(() =>
      World.found(world.database, { scenario: 'x', seed: 1 }, { real: () => START, dueHandlers: {} }),
    ).toThrow('UNIQUE');
  });
});

describe('ids', () => {
  test('are the same for the same seed', () => {
    expect(draw(createTestWorld().world)).toEqual(draw(createTestWorld().world));
  });

  test('are others for another seed, all of them', () => {
    const one = draw(createTestWorld().world);
    const other = draw(createTestWorld({}, { seed: 2 }).world);

    expect(
      Object.entries(one).filter(([name, value]) => other[name as keyof typeof other] === value),
    ).toEqual([]);
  });

  test('of things that are made do not depend on how many requests there were', () => {
    const [quiet, busy] = [createTestWorld().world, createTestWorld().world];
    for (let at = 0; at < 10; at++) busy.ids.requests.uuid();

    expect(busy.ids.made.text(20)).toBe(quiet.ids.made.text(20));
  });

  test('do not repeat when a world is opened again, and tokens given out before still open', () => {
    const { world } = createTestWorld();
    const before = draw(world);
    const after = draw(
      World.open(WorldDatabase.inMemory(world.database.image()), { real: () => START, dueHandlers: {} }),
    );

    expect(after.tokenKey).toBe(before.tokenKey);
    expect([after.made, after.request, after.nonce]).not.toContain(before.made);
    expect(after.request).not.toBe(before.request);
    expect(after.nonce).not.toBe(before.nonce);
  });
});

describe('a world taken back to an image', () => {
  test('has the settings, the clock and the ids of then', () => {
    const { world, time } = createTestWorld();
    const image = world.database.image();
    const first = draw(world);
    world.setSettings({ auth: 'off' });
    world.setClock({ at: START + DAY, mode: 'frozen' });
    time.now += HOUR;
    world.database.replace(image);
    world.reread();

    expect(draw(world)).toEqual(first);
    expect(world.settings.auth).toBe('strict');
    expect([world.now(), world.clock.mode]).toEqual([START + HOUR, 'running']);
  });

  test('gives the same ids again, as often as it is taken back', () => {
    const { world } = createTestWorld();
    const image = world.database.image();
    const drawn = [1, 2, 3].map(() => {
      const ids = [draw(world), draw(world)];
      world.database.replace(image);
      world.reread();
      return ids;
    });

    expect(drawn).toEqual(Array(3).fill(drawn[0]));
  });

  test('keeps nothing that was made of its rows', () => {
    const { world } = createTestWorld();
    world.kept.set(1, {});
    world.reread();

    expect(world.kept.get(1)).toBeUndefined();
  });
});

describe('settings and clock', () => {
  test('are kept with the world', () => {
    const { world, time } = createTestWorld();
    world.setSettings({ auth: 'lenient', keysUnusedAfter: 90 * DAY });
    world.setSettings({ throttle: 'real' });
    world.setClock({ at: START + DAY });
    time.now += HOUR;
    const again = World.open(WorldDatabase.inMemory(world.database.image()), {
      real: () => time.now,
      dueHandlers: {},
    });

    expect(again.settings).toMatchObject({
      auth: 'lenient',
      throttle: 'real',
      signatures: 'either',
      keysUnusedAfter: 90 * DAY,
      unshippedAlone: 'both',
      asOf: 2023,
    });
    expect([again.now(), again.clock.mode]).toEqual([START + DAY + HOUR, 'running']);
  });

  test('that a kept world does not have yet are the defaults', () => {
    const { world, time } = createTestWorld();
    world.database.run(`UPDATE world SET settings = '{"auth":"lenient"}'`);
    const again = World.open(WorldDatabase.inMemory(world.database.image()), {
      real: () => time.now,
      dueHandlers: {},
    });

    expect(again.settings).toEqual({ ...world.settings, auth: 'lenient' });
  });

  test('of one world do not touch those of another', () => {
    const [one, other] = [createTestWorld().world, createTestWorld().world];
    one.setSettings({ auth: 'off' });

    expect(other.settings.auth).toBe('strict');
  });
});

test('a world in a file is there after a restart, with its clock gone on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  const file = join(folder, 'world.sqlite');
  const world = World.found(
    WorldDatabase.inFile(file),
    { scenario: 'test', seed: 3, clock: { worldAt: START - DAY } },
    { real: () => START, dueHandlers: {} },
  );
  world.due.add('note', 'x', START);
  world.close();
  const notes: string[] = [];
  const again = World.open(WorldDatabase.inFile(file), {
    real: () => START + DAY,
    dueHandlers: { note: (_, { subject }) => void notes.push(subject) },
  });
  again.due.settle();

  expect([again.scenario, again.seed, again.now(), notes]).toEqual(['test', 3, START, ['x']]);
  again.close();
  rmSync(folder, { recursive: true });
});
