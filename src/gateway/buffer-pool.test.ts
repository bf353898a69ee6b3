import { expect, test } from 'vitest';
import { BufferPool } from './buffer-pool.js';

const LONG = 100_000;

test('what was given back is lent again, and nothing is lent twice', () => {
  const pool = new BufferPool();
  const first = pool.take(LONG);
  const second = pool.take(LONG);
  expect(first.buffer).not.toBe(second.buffer);
  pool.give(first);
  const third = pool.take(LONG + 1);

  expect(third.buffer).toBe(first.buffer);
  expect([first.length, third.length]).toEqual([LONG, LONG + 1]);
  expect(pool.take(LONG).buffer).not.toBe(third.buffer);
});

test('giving back twice, or what is not its own, changes nothing', () => {
  const pool = new BufferPool();
  const first = pool.take(LONG);
  pool.give(first);
  pool.give(first);
  pool.give(Buffer.alloc(LONG));

  expect(pool.take(LONG).buffer).not.toBe(pool.take(LONG).buffer);
});

test('a buffer that never comes back is forgotten, and never lent to another', () => {
  const pool = new BufferPool();
  const lost = pool.take(LONG);
  const others = Array.from({ length: 20 }, () => pool.take(LONG));
  pool.give(lost);
  for (const other of others) pool.give(other);
  const later = Array.from({ length: 20 }, () => pool.take(LONG).buffer);

  expect(new Set(later).size).toBe(20);
  expect(later).not.toContain(lost.buffer);
});

test('many shorter ones are out at once, as twenty connections have them', () => {
  const pool = new BufferPool();
  const lent = Array.from({ length: 20 }, () => pool.take(30_000));
  for (const each of lent) pool.give(each);
  const again = Array.from({ length: 20 }, () => pool.take(60_000).buffer);

  expect(new Set(again)).toEqual(new Set(lent.map(({ buffer }) => buffer)));
});

test('short and very long ones are no matter of the pool', () => {
  const pool = new BufferPool();
  const [short, long] = [pool.take(10), pool.take(10_000_000)];
  pool.give(short);
  pool.give(long);

  expect([short.length, long.length]).toEqual([10, 10_000_000]);
  expect(pool.take(10_000_000).buffer).not.toBe(long.buffer);
});
