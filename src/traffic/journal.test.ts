import { expect, it } from 'vitest';
import { Journal } from './journal.js';
import type { JournalEntry } from './journal.js';

const entry = (id: number) => ({ id: String(id) }) as JournalEntry;
const ids = (journal: Journal) => journal.newestFirst().map(({ id }) => Number(id));

it('gives the newest first', () => {
  const journal = new Journal(5);
  expect(ids(journal)).toEqual([]);
  for (const id of [1, 2, 3]) journal.add(entry(id));
  expect(ids(journal)).toEqual([3, 2, 1]);
});

it('keeps as many as it has room for, and goes on counting', () => {
  const journal = new Journal(3);
  for (let id = 1; id <= 7; id++) journal.add(entry(id));
  expect(ids(journal)).toEqual([7, 6, 5]);
  expect(journal.counted).toBe(7);
});

it('is empty after clearing', () => {
  const journal = new Journal(3);
  for (let id = 1; id <= 7; id++) journal.add(entry(id));
  journal.clear();
  expect([ids(journal), journal.counted]).toEqual([[], 0]);
  journal.add(entry(8));
  expect(ids(journal)).toEqual([8]);
});
