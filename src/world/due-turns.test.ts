import { describe, expect, test } from 'vitest';
import { createNotingWorld, MINUTE, START } from './testing.js';
import { WorkTurns } from './work-turns.js';
import type { World } from './world.js';

const at = (minutes: number) => START + minutes * MINUTE;

describe('more work than one turn has room for', () => {
  const MANY = 1_000;
  const fill = (world: World) => {
    for (let number = 0; number < MANY; number++) world.due.add('note', number, at(1));
    world.clock.set({ at: at(5) });
  };

  test('is done in several, between which others have theirs, in order', async () => {
    const { world, notes } = createNotingWorld();
    fill(world);
    world.due.settle();
    const counts = [notes.length];
    const watch = () => {
      counts.push(notes.length);
      if (world.due.busy) setImmediate(watch);
    };
    setImmediate(watch);
    await world.due.settled();

    expect(notes.map(([subject]) => Number(subject))).toEqual(Array.from({ length: MANY }, (_, at) => at));
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts.length).toBeGreaterThan(5);
    const steps = counts.slice(1).map((count, at) => count - counts[at]!);
    expect(Math.max(...steps)).toBeLessThan(MANY / 5);
  });

  test('of several worlds takes turns', async () => {
    const turns = new WorkTurns();
    const first = createNotingWorld({}, { turns });
    const second = createNotingWorld({}, { turns });
    fill(first.world);
    fill(second.world);
    first.world.due.settle();
    second.world.due.settle();
    const settled: string[] = [];
    await Promise.all([
      first.world.due
        .settled()
        .then(() => settled.push(`first, second at ${second.notes.length > MANY / 2}`)),
      second.world.due.settled().then(() => settled.push('second')),
    ]);

    expect(settled).toEqual(['first, second at true', 'second']);
  });

  test('gets no turn when there are to be no more', async () => {
    const turns = new WorkTurns();
    const { world, notes } = createNotingWorld({}, { turns });
    fill(world);
    world.due.settle();
    const done = notes.length;
    turns.end();
    world.due.settle();
    await new Promise(setImmediate);
    await new Promise(setImmediate);

    expect(notes).toHaveLength(done);
    const settled = world.due.settled();
    world.close();
    await settled;
    expect(notes).toHaveLength(done);
  });

  test('is given up when its world is closed, and whoever waits goes on', async () => {
    const { world, notes } = createNotingWorld();
    fill(world);
    world.due.settle();
    const settled = world.due.settled();
    world.close();
    await settled;

    expect(notes.length).toBeLessThan(MANY);
  });

  test('goes up to the instant that was asked for last', async () => {
    const { world, notes } = createNotingWorld();
    fill(world);
    world.due.add('note', 'later', at(9));
    world.due.settle();
    world.clock.set({ at: at(10) });
    world.due.settle();
    await world.due.busy;

    expect(notes.at(-1)).toEqual(['later', at(9)]);
  });
});

describe('work that comes in pieces', () => {
  test('is done one after another, with a turn for others between two pieces', async () => {
    const turns = new WorkTurns();
    const told: string[] = [];
    function* work(name: string): Generator<undefined, string> {
      for (let piece = 1; piece <= 2; piece++) {
        told.push(name + piece);
        yield;
      }
      return name;
    }
    setImmediate(() => told.push('another'));
    const done = await Promise.all([turns.inPieces(() => work('a')), turns.inPieces(() => work('b'))]);

    expect(done).toEqual(['a', 'b']);
    expect(told.filter((each) => each !== 'another')).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(told.indexOf('another')).toBeLessThan(told.indexOf('a2'));
  });

  test('that fails does not hold up the next', async () => {
    const turns = new WorkTurns();
    // eslint-disable-next-line require-yield -- It fails before its first piece.
    const failing = turns.inPieces(function* (): Generator<undefined, never> {
      throw new Error('no');
    });
    const next = turns.inPieces(function* () {
      yield;
      return 'done';
    });

    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
