import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DueHandler } from './world.js';
import { createNotingWorld, createTestWorld, MINUTE, START } from './testing.js';

const at = (minutes: number) => START + minutes * MINUTE;

describe('settle', () => {
  test('does what is due, each item at its own instant, in order', () => {
    const { world, notes } = createNotingWorld();
    world.due.add('note', 'third', at(30));
    world.due.add('note', 'first', at(10));
    world.due.add('note', 'second', at(20));
    world.clock.set({ at: at(60) });
    world.due.settle();

    expect(notes).toEqual([
      ['first', at(10)],
      ['second', at(20)],
      ['third', at(30)],
    ]);
    expect(world.due.list(10)).toEqual([]);
    expect(world.now()).toBe(at(60));
  });

  test('does what is due at one instant in the order in which it was added', () => {
    const { world, notes } = createNotingWorld();
    for (const subject of ['c', 'a', 'b']) world.due.add('note', subject, at(1));
    world.clock.set({ at: at(1) });
    world.due.settle();

    expect(notes.map(([subject]) => subject)).toEqual(['c', 'a', 'b']);
  });

  test('does an item when its instant has come, and not a millisecond before', () => {
    const { world, notes } = createNotingWorld();
    world.due.add('note', 'x', at(10));
    world.clock.set({ at: at(10) - 1 });
    world.due.settle();
    const before = [...notes];
    world.clock.set({ at: at(10) });
    world.due.settle();

    expect([before, notes]).toEqual([[], [['x', at(10)]]]);
  });

  test('does an item once', () => {
    const { world, notes } = createNotingWorld();
    world.due.add('note', 'x', START);
    world.due.settle();
    world.due.settle();

    expect(notes).toHaveLength(1);
  });

  test('does what was already past when it was added, at its own instant', () => {
    const { world, notes } = createNotingWorld();
    world.due.settle();
    world.due.add('note', 'late', at(-60));
    world.due.settle();

    expect(notes).toEqual([['late', at(-60)]]);
  });

  test('also does what the work adds, if that is due as well', () => {
    const step: DueHandler = (world, { subject }) => {
      const count = Number(subject) + 1;
      notes.push([subject, world.now()]);
      world.due.add('step', count, world.now() + 20 * MINUTE);
    };
    const { world, notes } = createNotingWorld({ step });
    world.due.add('step', 0, at(10));
    world.due.add('note', 'between', at(40));
    world.clock.set({ at: at(60) });
    world.due.settle();

    expect(notes).toEqual([
      ['0', at(10)],
      ['1', at(30)],
      ['between', at(40)],
      ['2', at(50)],
    ]);
    expect(world.due.next()).toMatchObject({ kind: 'step', subject: '3', dueAt: at(70) });
  });

  test('does not do what the work removes', () => {
    const cancel: DueHandler = (world) => void world.due.remove('note', 'x');
    const { world, notes } = createNotingWorld({ cancel });
    world.due.add('cancel', '', at(1));
    world.due.add('note', 'x', at(2));
    world.due.add('note', 'y', at(3));
    world.clock.set({ at: at(5) });
    world.due.settle();

    expect(notes).toEqual([['y', at(3)]]);
  });

  test('hands over the item with its details', () => {
    const seen: unknown[] = [];
    const { world } = createTestWorld({ keep: (_, item) => void seen.push(item) });
    world.due.add('keep', 17, START, { list: [1, 'é'], none: null });
    world.due.add('keep', 'plain', START);
    world.due.settle();

    expect(seen).toEqual([
      { id: 1, dueAt: START, kind: 'keep', subject: '17', details: { list: [1, 'é'], none: null } },
      { id: 2, dueAt: START, kind: 'keep', subject: 'plain', details: {} },
    ]);
  });

  test('keeps any work in the order of its instants, however it was added', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000), { maxLength: 30, size: 'max' }),
        fc.nat(1_000),
        (instants, until) => {
          const { world, notes } = createNotingWorld();
          instants.forEach((instant, index) => world.due.add('note', index, START + instant));
          world.clock.set({ at: START + until });
          world.due.settle();

          const expected = instants
            .map((instant, index) => [String(index), START + instant] as const)
            .filter(([, instant]) => instant <= START + until)
            .sort(([a, x], [b, y]) => x - y || Number(a) - Number(b));
          expect(notes).toEqual(expected);
          expect(world.due.list(100)).toHaveLength(instants.length - expected.length);
          world.close();
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('work whose adding was rolled back', () => {
  const addAndFail = (world: ReturnType<typeof createTestWorld>['world'], dueAt: number) => {
    expect(() =>
      world.database.transaction(() => {
        world.due.add('note', 'undone', dueAt);
        throw new Error('undo');
      }),
    ).toThrow('undo');
  };

  test('is not done, and nothing else is done in its place', () => {
    const { world, notes } = createNotingWorld();
    world.due.add('note', 'tomorrow', at(24 * 60));
    world.due.settle();
    addAndFail(world, at(1));
    world.clock.set({ at: at(5) });
    world.due.settle();

    expect(notes).toEqual([]);
    expect(world.due.next()).toMatchObject({ subject: 'tomorrow' });
  });

  test('is no matter where there is no other', () => {
    const { world, notes } = createNotingWorld();
    world.due.settle();
    addAndFail(world, at(1));
    world.clock.set({ at: at(5) });
    world.due.settle();

    expect(notes).toEqual([]);
  });
});

describe('the list', () => {
  test('has what is still to come, soonest first, as many as asked for', () => {
    const { world } = createTestWorld();
    world.due.add('a', 1, at(3), { x: 1 });
    world.due.add('b', 2, at(1));
    world.due.add('c', 3, at(2));

    expect(world.due.list(2)).toEqual([
      { id: 2, dueAt: at(1), kind: 'b', subject: '2', details: {} },
      { id: 3, dueAt: at(2), kind: 'c', subject: '3', details: {} },
    ]);
    expect(world.due.next()).toEqual(world.due.list(1)[0]);
  });

  test('is empty at first, and next is undefined', () => {
    const { world } = createTestWorld();

    expect([world.due.list(10), world.due.next()]).toEqual([[], undefined]);
  });

  test('loses every item of a kind about a subject, and no other', () => {
    const { world } = createTestWorld();
    world.due.add('a', 1, at(1));
    world.due.add('a', '1', at(2));
    world.due.add('a', 2, at(3));
    world.due.add('b', 1, at(4));
    world.due.remove('a', 1);

    expect(world.due.list(10).map(({ kind, subject }) => kind + subject)).toEqual(['a2', 'b1']);
  });
});

test('work that was done is done again in a world that was taken back to before it', () => {
  const { world, notes } = createNotingWorld();
  world.due.add('note', 'x', at(1));
  const image = world.database.image();
  const settleAt = (instant: number) => {
    world.setClock({ at: instant });
    world.due.settle();
  };
  settleAt(at(5));
  world.database.replace(image);
  world.reread();
  settleAt(at(5));

  expect(notes).toEqual([
    ['x', at(1)],
    ['x', at(1)],
  ]);
});
