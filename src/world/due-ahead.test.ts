import { expect, test } from 'vitest';
import type { DueHandlers } from './world.js';
import type { DueNature } from './due-kinds.js';
import { createTestWorld, MINUTE, START } from './testing.js';

const handlers: DueHandlers = {
  once: () => undefined,
  recurs: { run: () => undefined, nature: 'recurs' },
  expires: { run: () => undefined, nature: 'expires' },
  'ends-access': { run: () => undefined, nature: 'ends-access' },
};

/** A world with work of these natures, a minute apart. */
function worldWith(...natures: DueNature[]) {
  const { world } = createTestWorld(handlers);
  natures.forEach((nature, at) => world.due.add(nature, at, START + (at + 1) * MINUTE));
  return world.due;
}

test.each<[DueNature[], string, string | undefined]>([
  [[], 'nothing', undefined],
  [['once', 'once'], 'work', '0'],
  [['recurs', 'expires', 'once'], 'work', '2'],
  [['recurs', 'expires'], 'nothing', undefined],
  [['ends-access'], 'nothing', undefined],
  [['once', 'ends-access'], 'work', '0'],
  [['recurs', 'ends-access', 'once'], 'stoppedBefore', '1'],
])('of %j, %s is ahead: %s', (natures, what, subject) => {
  const { work, stoppedBefore } = worldWith(...natures).ahead();
  expect([
    work ? 'work' : stoppedBefore ? 'stoppedBefore' : 'nothing',
    (work ?? stoppedBefore)?.subject,
  ]).toEqual([what, subject]);
});

test('stops before an end of access at the very instant of work', () => {
  const due = worldWith('once');
  due.add('ends-access', 'x', START + MINUTE);
  expect(due.ahead()).toMatchObject({ stoppedBefore: { subject: 'x' } });
});

test('tells the nature of every item, of unknown kinds too', () => {
  const due = worldWith('recurs', 'expires', 'ends-access', 'once');
  due.add('of another release', 'x', START + 9 * MINUTE);
  expect(due.list(9).map((item) => due.natureOf(item))).toEqual([
    'recurs',
    'expires',
    'ends-access',
    'once',
    'once',
  ]);
});

test('passes what is no destination, which is done on the way', () => {
  const done: string[] = [];
  const { world } = createTestWorld({
    recurs: { run: (_, { subject }) => void done.push(subject), nature: 'recurs' },
    once: (_, { subject }) => void done.push(subject),
  });
  world.due.add('recurs', 'on the way', START + MINUTE);
  world.due.add('once', 'goal', START + 2 * MINUTE);
  world.setClock({ at: world.due.ahead().work!.dueAt });
  world.due.settle();
  expect(done).toEqual(['on the way', 'goal']);
});

test('tells a kind of work that there will be such work, so that it can load what that needs', () => {
  let told = 0;
  const { world } = createTestWorld({
    needy: { run: () => undefined, nature: 'once', ahead: () => void told++ },
  });
  expect(told).toBe(0);
  world.due.add('needy', 1, START + MINUTE);
  expect(told).toBe(1);
});
