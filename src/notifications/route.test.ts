import { expect, test } from 'vitest';
import { createTestWorld } from '../world/testing.js';
import { routeTo } from './route.js';

const NOWHERE = { real: false };
const AMAZON = 'https://sqs.eu-west-1.amazonaws.com/1/q';

const route = (queue: string, place: Parameters<typeof routeTo>[2], endpoint: string | null = null) => {
  const { world } = createTestWorld();
  world.setSettings({ notifications: { ...world.settings.notifications, endpoint } });
  const found = routeTo(world, queue, place);
  return typeof found === 'object' && 'server' in found
    ? [found.server.href, found.queueUrl, found.region]
    : found;
};

test('without an endpoint only queues of this machine are used', () => {
  expect(route(AMAZON, NOWHERE)).toBe('waits');
  expect(route('http://sqs.eu-west-1.amazonaws.com.cn/1/q', NOWHERE)).toBe('waits');
  const local = 'http://127.0.0.1:9324/1/q';
  expect(route(local, NOWHERE)).toEqual(['http://127.0.0.1:9324/', local, 'us-east-1']);
  expect(route('http://[::1]:9324/1/q', NOWHERE)).toEqual([
    'http://[::1]:9324/',
    'http://[::1]:9324/1/q',
    'us-east-1',
  ]);
});

test.each([
  'https://amazonaws.com.example.com/1/q',
  'https://fooamazonaws.com/1/q',
  'http://127.0.0.1.example.com/1/q',
])('%s is refused, also where Amazon’s are really used', (queue) => {
  for (const real of [true, false]) expect(route(queue, { real })).toHaveProperty('refused');
});

test('a name alone is that of a queue of the endpoint', () => {
  expect(route('name', NOWHERE)).toBe('waits');
  expect(route('name', { endpoint: new URL('http://sqs.test:9324/'), real: false })).toContain(
    'http://sqs.test:9324/name',
  );
});

test('an endpoint has all queues, by the paths of their URLs', () => {
  const endpoint = new URL('http://sqs.test:9324/');
  const there = ['http://sqs.test:9324/', 'http://sqs.test:9324/1/q', 'eu-west-1'];
  expect(route(AMAZON, { endpoint, real: false })).toEqual(there);
  expect(route(AMAZON, { endpoint, real: true })).toEqual(there);
  expect(route('http://elsewhere.example.com/1/q', { endpoint, real: false })).toContain(there[1]);
  expect(route(AMAZON, NOWHERE, 'http://localhost:9')).toEqual([
    'http://localhost:9/',
    'http://localhost:9/1/q',
    'eu-west-1',
  ]);
});

test('queues of Amazon are used where that was said', () => {
  expect(route(AMAZON, { real: true })).toEqual([
    'https://sqs.eu-west-1.amazonaws.com/',
    AMAZON,
    'eu-west-1',
  ]);
  expect(route('https://us-west-2.queue.amazonaws.com/1/q', { real: true })).toContain('us-west-2');
});
