import { expect, test } from 'vitest';
import type { LongWork } from './due.js';
import { createTestWorld, MINUTE, START } from './testing.js';
import type { DueHandler } from './world.js';

/** A world whose due work of kind `long` takes `slices` slices, noted with the instants that the clock then showed. */
function createWorld(slices: number, work: Partial<LongWork> = {}) {
  const notes: [string, number][] = [];
  let left = slices;
  const long: DueHandler = () => ({
    step() {
      notes.push(['slice', world.now()]);
      world.database.run("UPDATE world SET scenario = scenario || '+'");
      return --left > 0 ? 'more' : 'done';
    },
    ...work,
  });
  const note: DueHandler = (_, { subject }) => void notes.push([subject, world.now()]);
  const { world } = createTestWorld({ long, note }, { clock: { mode: 'frozen' } });
  world.due.add('note', 'before', START + MINUTE);
  world.due.add('long', 'x', START + 2 * MINUTE);
  world.due.add('note', 'after', START + 3 * MINUTE);
  world.setClock({ at: START + 5 * MINUTE });
  return { world, notes };
}

const at = (minutes: number) => START + minutes * MINUTE;

test('long work goes in slices at its due instant, and what is due later waits for it', async () => {
  const { world, notes } = createWorld(3);
  world.due.settle();
  world.due.settle();
  expect(notes).toEqual([['before', at(1)]]);
  await world.due.busy;

  expect(notes.slice(1)).toEqual([
    ['slice', at(2)],
    ['slice', at(2)],
    ['slice', at(2)],
    ['after', at(3)],
  ]);
  expect([world.due.list(9), world.due.busy, world.now()]).toEqual([[], undefined, at(5)]);
});

test('others get their turn between two slices', async () => {
  const { world, notes } = createWorld(2);
  world.due.settle();
  setImmediate(() => notes.push(['other', world.now()]));
  await world.due.busy;

  expect(notes.map(([word]) => word)).toEqual(['before', 'slice', 'other', 'slice', 'after']);
});

test('a slice that waits is called again when its promise resolves', async () => {
  let tries = 0;
  const { world, notes } = createWorld(1, {
    step: () => (++tries < 3 ? Promise.reject(new Error()) : 'done'),
  });
  world.due.settle();
  await world.due.busy;

  expect([tries, notes.map(([word]) => word)]).toEqual([3, ['before', 'after']]);
});

test('a reset gives it up, and its row is as the database has it', async () => {
  let ended = 0;
  const { world, notes } = createWorld(9, { end: () => void ended++ });
  const image = world.database.image();
  world.due.settle();
  const { busy } = world.due;
  world.recall(image, START);
  await busy;

  expect([ended, notes, world.due.list(9).map(({ kind }) => kind)]).toEqual([
    1,
    [['before', at(1)]],
    ['note', 'long', 'note'],
  ]);
});

test('a failing slice leaves no trace but its row, which is set aside, and the world goes on', async () => {
  const { world, notes } = createWorld(1, {
    step() {
      world.database.run("UPDATE world SET scenario = 'spoilt'");
      throw new Error('broken');
    },
  });
  world.due.settle();
  await world.due.busy;

  expect(world.database.get('SELECT scenario FROM world')).toEqual({ scenario: 'test' });
  expect(world.due.list(9)).toMatchObject([{ kind: 'long', subject: 'x', failed: { reason: 'broken' } }]);
  expect(notes.map(([word]) => word)).toEqual(['before', 'after']);
});
