import { expect, test, vi } from 'vitest';
import { insertDestination } from '../store/notifications/destinations.js';
import { findNotification } from '../store/notifications/notifications.js';
import type { Notification } from '../store/notifications/notifications.js';
import { recipientAt } from '../store/notifications/subscriptions.js';
import { PART, US } from '../store/orders/testing.js';
import type { World } from '../world/world.js';
import { element } from './element.js';
import { publish } from './publish.js';
import type { Outcome } from './sqs.js';
import { createPost, QUEUE } from './testing.js';

const SENT: Outcome = { messageId: 'm' };
const AWAY: Outcome = { failure: 'away', reason: 'no connection' };

/** Has messages written for a queue, each about its number. */
function write(world: World, numbers: readonly number[], url = QUEUE): void {
  const known = world.database.numbers(
    'SELECT d.id FROM destinations d JOIN notification_queues q ON q.id = d.queue WHERE q.url = ?',
    url,
  );
  const queue = world.database.numbers('SELECT id FROM notification_queues WHERE url = ?', url)[0]!;
  const destination =
    known[0] === undefined
      ? insertDestination(world, PART[US], url)
      : { id: known[0], participation: PART[US], queue, url };
  world.database.transaction(() => {
    for (const number of numbers)
      publish(world, [recipientAt(world, destination)], {
        type: 'Test',
        subject: String(number),
        happenedAt: world.now(),
        payload: element('Number', String(number)),
        namesMarketplace: false,
      });
  });
}

const all = (world: World): Notification[] =>
  world.database
    .all<{ unique_id: string }>('SELECT unique_id FROM notifications ORDER BY id')
    .map(({ unique_id }) => findNotification(world, unique_id)!);
const states = (world: World) => all(world).map(({ state, tries, lastError }) => [state, tries, lastError]);
const numbersIn = (took: readonly { text: string }[]) =>
  took.map(({ text }) => Number(/<Number>(\d+)</.exec(text)![1]));
const settled = (world: World) =>
  vi.waitFor(() => expect(all(world).every(({ state }) => state !== 'waiting')).toBe(true));

test('messages of a queue are sent one after another, in their order', async () => {
  let isSending = false;
  const { world, postman, took } = createPost(async () => {
    expect(isSending).toBe(false);
    isSending = true;
    await new Promise((resolve) => setImmediate(resolve));
    isSending = false;
    return SENT;
  });
  write(world, [1, 2, 3, 4, 5]);
  postman.send(world);
  postman.send(world);
  await settled(world);
  expect(numbersIn(took)).toEqual([1, 2, 3, 4, 5]);
  expect(states(world)).toEqual(Array(5).fill(['sent', 1, null]));
});

test('a queue that comes back within its tries gets all of it', async () => {
  const answers = [AWAY, AWAY];
  const { world, postman, took } = createPost(() => answers.shift() ?? SENT);
  write(world, [1, 2]);
  postman.send(world);
  await settled(world);
  expect(numbersIn(took)).toEqual([1, 1, 1, 2]);
  expect(states(world)).toEqual([
    ['sent', 3, null],
    ['sent', 1, null],
  ]);
});

test('what waits for a queue that stays away has failed, and what comes later is tried anew', async () => {
  let isAway = true;
  const { world, postman, took } = createPost(() => (isAway ? AWAY : SENT));
  write(
    world,
    Array.from({ length: 1_200 }, (_, at) => at),
  );
  postman.send(world);
  await settled(world);
  expect(took).toHaveLength(4);
  expect(new Set(states(world).map(String))).toEqual(new Set(['failed,4,no connection']));
  isAway = false;
  write(world, [7_000]);
  postman.send(world);
  await settled(world);
  expect(all(world).at(-1)).toMatchObject({ state: 'sent', tries: 1 });
  expect(all(world)[0]).toMatchObject({ state: 'failed' });
});

test('a queue that refuses is not asked again, and holds up no other', async () => {
  const other = `${QUEUE}-2`;
  const { world, postman, took } = createPost(({ url }) =>
    url === other ? SENT : { failure: 'missing', reason: 'no such queue' },
  );
  write(world, [1]);
  write(world, [2, 3], other);
  postman.send(world);
  await settled(world);
  expect(numbersIn(took).sort()).toEqual([1, 2, 3]);
  expect(states(world)).toEqual([
    ['failed', 1, 'no such queue'],
    ['sent', 1, null],
    ['sent', 1, null],
  ]);
});

test('a hundred queues that never answer hold up no others for good', async () => {
  const { world, postman, took } = createPost(({ url }) => (url.endsWith('good') ? SENT : AWAY));
  for (let at = 0; at < 100; at++) write(world, [at], `${QUEUE}-${at}`);
  write(world, [100], `${QUEUE}-good`);
  postman.send(world);
  await settled(world);
  expect(all(world).map(({ state }) => state)).toEqual([...Array<string>(100).fill('failed'), 'sent']);
  expect(took).toHaveLength(401);
});

test('a world that is closed or made anew meanwhile is left alone', async () => {
  let answer: (outcome: Outcome) => void = () => {};
  const { world, postman } = createPost(() => new Promise((resolve) => (answer = resolve)));
  const image = world.database.image();
  write(world, [1]);
  postman.send(world);
  await vi.waitFor(() => expect(answer).toHaveLength(1));
  world.recall(image, world.now());
  write(world, [1]);
  answer(SENT);
  await new Promise((resolve) => setImmediate(resolve));
  expect(states(world)).toEqual([['waiting', 0, null]]);
  postman.send(world);
  await new Promise((resolve) => setImmediate(resolve));
  world.close();
  answer(SENT);
  await new Promise((resolve) => setImmediate(resolve));
});
