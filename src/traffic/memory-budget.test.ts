import { expect, test } from 'vitest';
import { Journal } from './journal.js';
import { journalEntry } from './journal-testing.js';
import { MemoryBudget } from './memory-budget.js';
import { Transcript } from './transcript.js';

test('the largest of what is kept is made shorter, whoever adds', () => {
  const budget = new MemoryBudget(100_000);
  const large = new Journal({ budget });
  const small = new Journal({ budget });
  for (let at = 0; at < 100; at++) large.add(journalEntry('1', { path: 'x'.repeat(100) }));
  const before = large.bytes;
  small.add(journalEntry('1', { path: 'x'.repeat(20_000) }));

  expect(large.bytes).toBeLessThan(before);
  expect([small.newestFirst().length, large.newestFirst().length > 1]).toEqual([1, true]);
  expect(large.bytes + small.bytes).toBeLessThanOrEqual(90_000);
  expect(large.evicted).toBe(100 - large.newestFirst().length);
});

test('what is reserved leaves less to journals, and is half of all at most', () => {
  const budget = new MemoryBudget(100_000);
  const journal = new Journal({ budget });
  for (let at = 0; at < 100; at++) journal.add(journalEntry('1', { path: '/' }));

  expect([budget.reserve(60_000), budget.reserve(40_000), budget.reserve(20_000)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(journal.bytes).toBeLessThanOrEqual(50_000);
  budget.reserve(-40_000);
  expect(budget.reserve(20_000)).toBe(true);
});

test('a journal that has ended, or was emptied, takes nothing', () => {
  const budget = new MemoryBudget(100_000);
  for (let world = 0; world < 20; world++) {
    const journal = new Journal({ budget });
    journal.add(journalEntry('1', { path: 'x'.repeat(60_000) }));
    if (world % 2 === 0) journal.clear();
    journal.end();
  }
  const last = new Journal({ budget });
  for (let at = 0; at < 50; at++) last.add(journalEntry('1', { path: '/' }));

  expect(last.evicted).toBe(0);
});

test('a transcript gives up its oldest answers, and counts them', () => {
  const transcript = new Transcript({ budget: new MemoryBudget(100_000) });
  for (let at = 0; at < 40; at++) transcript.add(journalEntry('1', { outcome: 'ok' }), Buffer.alloc(4_000));
  const kept = transcript.calls.map(({ answer }) => answer !== undefined);

  expect(transcript.calls).toHaveLength(40);
  expect([kept[0], kept.at(-1)]).toEqual([false, true]);
  expect(transcript.lost).toBe(kept.filter((each) => !each).length);
});
