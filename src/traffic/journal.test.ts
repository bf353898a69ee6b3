import { describe, expect, it } from 'vitest';
import { BODY_CAP, bodyHead, Journal, keepBody } from './journal.js';
import type { JournalEntry } from './journal.js';
import { journalEntry } from './journal-testing.js';

const ids = (journal: Journal) => journal.newestFirst().map(({ id }) => Number(id));
const fill = (journal: Journal, count: number, change: Partial<JournalEntry> = {}) => {
  for (let id = 1; id <= count; id++) journal.add(journalEntry(String(id), change));
};

describe('the ring', () => {
  it('gives the newest first', () => {
    const journal = new Journal({ entries: 5 });
    expect(ids(journal)).toEqual([]);
    fill(journal, 3);
    expect(ids(journal)).toEqual([3, 2, 1]);
  });

  it('keeps as many as it has room for, and goes on counting', () => {
    const journal = new Journal({ entries: 3 });
    fill(journal, 7);
    expect(ids(journal)).toEqual([7, 6, 5]);
    expect([journal.counted, journal.evicted]).toEqual([7, 4]);
  });

  it('keeps as many as its bytes have room for, and always the newest', () => {
    const journal = new Journal({ bytes: 100_000 });
    const answer = keepBody(Buffer.alloc(10_000));
    fill(journal, 50, { answer });
    const kept = ids(journal);
    expect(kept[0]).toBe(50);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThan(10);
    journal.add(journalEntry('51', { form: 'x'.repeat(1_000_000) }));
    expect(ids(journal)).toEqual([51]);
    journal.add(journalEntry('52'));
    expect(ids(journal)).toEqual([52]);
  });

  it('is empty after clearing', () => {
    const journal = new Journal({ entries: 3 });
    fill(journal, 7);
    journal.clear();
    expect([ids(journal), journal.counted, journal.tallied()]).toEqual([[], 0, []]);
    journal.add(journalEntry('8'));
    expect(ids(journal)).toEqual([8]);
  });
});

it('counts by operation and outcome, also what is gone', () => {
  const journal = new Journal({ entries: 1 });
  fill(journal, 4);
  journal.add(journalEntry('5', { outcome: 'refused' }));
  journal.add(journalEntry('6', { operation: 'GetOrder', outcome: 'fault' }));
  journal.add(journalEntry('7', { section: undefined, operation: undefined, outcome: 'refused' }));
  const none = { ok: 0, refused: 0, error: 0, fault: 0 };
  expect(journal.tallied()).toEqual([
    { section: 'Orders', operation: 'ListOrders', outcomes: { ...none, ok: 4, refused: 1 } },
    { section: 'Orders', operation: 'GetOrder', outcomes: { ...none, fault: 1 } },
    { section: undefined, operation: undefined, outcomes: { ...none, refused: 1 } },
  ]);
});

it('keeps the beginning of a body and its length, in memory of its own', () => {
  const short = Buffer.from('short');
  expect(keepBody(short)).toEqual({ pieces: [short], bytes: 5 });
  const long = Buffer.alloc(1_000_000, 'x');
  const kept = keepBody(long);
  expect([bodyHead(kept).length, kept.bytes]).toEqual([BODY_CAP, 1_000_000]);
  expect(kept.pieces[0]!.buffer.byteLength).toBeLessThan(100_000);
});

it('keeps of a body in pieces the first ones, as they are', () => {
  const pieces = Array.from({ length: 100 }, (_, at) => Buffer.alloc(1_000, String(at % 10)));
  const kept = keepBody({ pieces, length: 100_000 });
  expect(kept).toEqual({ pieces: pieces.slice(0, 17), bytes: 100_000 });
  expect(kept.pieces[16]).toBe(pieces[16]);
  expect(bodyHead(kept).equals(Buffer.concat(pieces).subarray(0, BODY_CAP))).toBe(true);

  const mixed = keepBody({ pieces: [Buffer.from('<a>'), Buffer.alloc(50_000, 'x')], length: 50_003 });
  expect(bodyHead(mixed).toString()).toBe('<a>'.padEnd(BODY_CAP, 'x'));
  expect(mixed.pieces[1]!.buffer.byteLength).toBeLessThan(100_000);
});

describe('a listener', () => {
  it('is told of new entries until it stops, and of the end', () => {
    const journal = new Journal();
    const told: string[] = [];
    const listener = {
      added: ({ id }: JournalEntry) => void told.push(id),
      ended: () => void told.push('end'),
    };
    fill(journal, 1);
    const stop = journal.listen(listener);
    journal.add(journalEntry('2'));
    stop();
    journal.add(journalEntry('3'));
    journal.listen(listener);
    journal.clear();
    journal.add(journalEntry('4'));
    journal.end();
    journal.add(journalEntry('5'));
    expect(told).toEqual(['2', '4', 'end']);
  });
});
