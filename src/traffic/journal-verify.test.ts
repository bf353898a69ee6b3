import { describe, expect, it } from 'vitest';
import { Parameters } from '../protocol/parameters.js';
import { Journal } from './journal.js';
import type { JournalEntry } from './journal.js';
import { journalEntry } from './journal-testing.js';
import { verifyCount, verifyOrder } from './journal-verify.js';

const sent = (query: string) => ({ parameters: new Parameters(query) });

function journalOf(...changes: Partial<JournalEntry>[]): Journal {
  const journal = new Journal({ entries: 5 });
  changes.forEach((change, at) => journal.add(journalEntry(String(at + 1), change)));
  return journal;
}

describe('how often', () => {
  const three = journalOf({}, {}, {}, { operation: 'GetOrder' });

  it.each([
    [{ exactly: 3 }, 'ok'],
    [{ exactly: 2 }, 'failed'],
    [{ exactly: 4 }, 'failed'],
    [{ atLeast: 3 }, 'ok'],
    [{ atLeast: 4 }, 'failed'],
    [{ atMost: 3 }, 'ok'],
    [{ atMost: 2 }, 'failed'],
    [{ atLeast: 1, atMost: 5 }, 'ok'],
    [{ atLeast: 4, atMost: 5 }, 'failed'],
  ] as const)('three calls, %o: %s', (bounds, verdict) => {
    expect(verifyCount(three, { operation: 'ListOrders' }, bounds)).toMatchObject({ verdict, count: 3 });
  });

  it('tells the calls that come nearest, the one with the fewest differences first', () => {
    const journal = journalOf(
      sent('SellerId=AOTHER&A=1&B=9'),
      sent('SellerId=A2EXAMPLESELLER&A=1&B=9'),
      { operation: 'GetOrder' },
      sent('SellerId=A2EXAMPLESELLER&A=1&B=2'),
    );
    const expected = {
      operation: 'ListOrders',
      sellerId: 'A2EXAMPLESELLER',
      match: { A: '1', B: '2', 'C/~': '3' },
    };
    const { count, near } = verifyCount(journal, expected, { atLeast: 1 });
    expect(count).toBe(0);
    const missing = { path: '/match/C~1~0', name: 'C/~', expected: '3', actual: undefined };
    const other = { path: '/match/B', name: 'B', expected: '2', actual: '9' };
    expect(near.map(({ entry, differences }) => [entry.id, differences])).toEqual([
      ['4', [missing]],
      ['2', [other, missing]],
      [
        '1',
        [
          { path: '/sellerId', name: 'sellerId', expected: 'A2EXAMPLESELLER', actual: 'AOTHER' },
          other,
          missing,
        ],
      ],
    ]);
  });

  it('counts what is gone where the counts say it, and else does not pretend to know', () => {
    const journal = journalOf(...Array<object>(9).fill({}), { outcome: 'refused' });
    expect(journal.evicted).toBe(5);
    const listOrders = { operation: 'ListOrders' };
    expect(verifyCount(journal, listOrders, { exactly: 10 }).verdict).toBe('ok');
    expect(verifyCount(journal, { ...listOrders, outcome: 'ok' }, { exactly: 9 }).verdict).toBe('ok');
    const byParameter = { ...listOrders, match: { CreatedAfter: '2020-01-01' } };
    expect(verifyCount(journal, byParameter, { atLeast: 5 })).toMatchObject({ verdict: 'ok', count: 5 });
    expect(verifyCount(journal, byParameter, { atLeast: 7 })).toMatchObject({
      verdict: 'unknown',
      evicted: 5,
    });
    expect(verifyCount(journal, byParameter, { atMost: 5 }).verdict).toBe('unknown');
    expect(verifyCount(journal, byParameter, { exactly: 11 }).verdict).toBe('failed');
    expect(verifyCount(journal, { ...byParameter, operation: 'GetOrder' }, { exactly: 0 }).verdict).toBe(
      'ok',
    );
  });
});

describe('in order', () => {
  const journal = journalOf({}, { operation: 'GetOrder' }, sent('Page=2'), { operation: 'ListOrderItems' });
  const [list, get, items] = ['ListOrders', 'GetOrder', 'ListOrderItems'].map((operation) => ({ operation }));

  it.each([
    [[list, get, items], true],
    [[list, list, items], true],
    [[list, items], true],
    [[get, get], false],
    [[items, list], false],
    [[{ ...list!, match: { Page: '2' } }, items], true],
    [[{ ...list!, match: { Page: '2' } }, get], false],
  ] as const)('%j: %s', (calls, ok) => {
    expect(
      verifyOrder(
        journal,
        calls.map((call) => call!),
      ).ok,
    ).toBe(ok);
  });

  it('tells which one is missing, after which, and what comes near', () => {
    const verdict = verifyOrder(journal, [get!, { ...list!, match: { Page: '3' } }]);
    expect(verdict).toMatchObject({ missing: 1, after: { id: '2' } });
    expect(verdict.near).toMatchObject([{ entry: { id: '3' }, differences: [{ actual: '2' }] }]);
  });
});
