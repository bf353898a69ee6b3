import { expect, it } from 'vitest';
import { journalEntry } from './journal-testing.js';
import { Minutes } from './journal-minutes.js';

const MINUTE = 60_000;

it('counts the minutes of an hour by outcome, and forgets older ones', () => {
  const minutes = new Minutes();
  for (let minute = 0; minute < 200; minute++)
    minutes.add(journalEntry(`${minute}`, { time: minute * MINUTE, outcome: minute % 2 ? 'ok' : 'refused' }));
  const hour = minutes.list(199.5 * MINUTE);
  expect(hour).toHaveLength(60);
  expect(hour[0]).toEqual({ at: 140 * MINUTE, ok: 0, refused: 1, error: 0, fault: 0 });
  expect(hour.at(-1)).toEqual({ at: 199 * MINUTE, ok: 1, refused: 0, error: 0, fault: 0 });
  expect(minutes.list(300 * MINUTE).every(({ ok, refused }) => ok + refused === 0)).toBe(true);
});
