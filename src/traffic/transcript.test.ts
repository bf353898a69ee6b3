import { expect, it } from 'vitest';
import { Parameters } from '../protocol/parameters.js';
import { journalEntry } from './journal-testing.js';
import { MemoryBudget } from './memory-budget.js';
import { Transcript } from './transcript.js';

const body = (bytes: number) => Buffer.alloc(bytes);

it('keeps calls in their order, with the answers of those that were answered well', () => {
  const transcript = new Transcript();
  transcript.add(journalEntry('1'), body(3));
  transcript.add(journalEntry('2', { outcome: 'refused', code: 'RequestThrottled' }), body(3));
  transcript.add(
    journalEntry('3', {
      section: 'Reports',
      operation: 'GetReport',
      parameters: new Parameters('ReportId=77'),
    }),
    { file: '/long', length: 9, md5: '' },
  );
  expect(
    transcript.calls.map(({ key, outcome, code, answer, reportId }) => [
      key,
      outcome,
      code,
      answer?.length,
      reportId,
    ]),
  ).toEqual([
    ['Orders.ListOrders', 'ok', undefined, 3, undefined],
    ['Orders.ListOrders', 'refused', 'RequestThrottled', undefined, undefined],
    ['Reports.GetReport', 'ok', undefined, undefined, '77'],
  ]);
});

it('counts what there is no room for, and forgets all when it is emptied', () => {
  const transcript = new Transcript({ calls: 3, bytes: 10 });
  for (const bytes of [6, 6, 4, 1]) transcript.add(journalEntry(String(bytes)), body(bytes));
  expect(transcript.calls.map(({ answer }) => answer?.length)).toEqual([6, undefined, 4]);
  expect(transcript.lost).toBe(2);
  transcript.clear();
  expect([transcript.calls.length, transcript.lost]).toEqual([0, 0]);
});

it('makes room for an answer of its own where a server keeps as much as it may', () => {
  const budget = new MemoryBudget(10_000);
  const transcript = new Transcript({ budget });
  for (let at = 0; at < 20; at++) transcript.add(journalEntry(String(at)), body(1_500));
  const kept = transcript.calls.map(({ answer }) => answer?.length);
  expect(kept.at(-1)).toBe(1_500);
  expect(kept[0]).toBeUndefined();
  expect(transcript.bytes).toBeLessThanOrEqual(10_000);
  expect(transcript.lost).toBe(kept.filter((length) => length === undefined).length);
});

it('keeps an answer that is larger than all that a server may keep for a moment only', () => {
  const transcript = new Transcript({ budget: new MemoryBudget(10_000) });
  transcript.add(journalEntry('1'), body(20_000));
  transcript.add(journalEntry('2'), body(100));
  expect(transcript.calls.map(({ answer }) => answer?.length)).toEqual([undefined, 100]);
});
