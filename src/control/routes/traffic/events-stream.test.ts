import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { Journal } from '../../../traffic/journal.js';
import { MemoryBudget } from '../../../traffic/memory-budget.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import { createEventStream } from './events-stream.js';

let journal: Journal;
beforeEach(() => (journal = new Journal()));

const nothing = { next: () => undefined, follow: () => () => {} };
const show = ({ id, operation }: JournalEntry) => ({ id, operation });
const follow = (missed: JournalEntry[] = [], wants: (entry: JournalEntry) => boolean = () => true) =>
  createEventStream({ journal, wants, show, missed, happened: nothing, showEvent: () => null });

/** What a client has got of a stream so far. */
function read(stream: ReturnType<typeof follow>): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

describe('the stream of events', () => {
  it('says at once that it is there, then each entry that is wanted', async () => {
    const stream = follow([journalEntry('0')], ({ operation }) => operation === 'ListOrders');
    const text = read(stream);
    await turn();
    journal.add(journalEntry('1'));
    journal.add(journalEntry('2', { operation: 'GetOrder' }));
    journal.add(journalEntry('3'));
    await turn();
    await turn();
    const events = ['0', '1', '3'].map(
      (id) => `id: ${id}\ndata: {"id":"${id}","operation":"ListOrders"}\n\n`,
    );
    expect(text()).toBe(`: connected\n\n${events.join('')}`);
    stream.destroy();
  });

  it('shows nothing while a call is answered, and nothing to a client that does not read', () => {
    const shown = vi.fn(show);
    const stream = createEventStream({
      journal,
      wants: () => true,
      show: shown,
      missed: [],
      happened: nothing,
      showEvent: () => null,
    });
    for (let id = 1; id <= 500; id++) journal.add(journalEntry(String(id)));
    expect([shown.mock.calls.length, stream.destroyed]).toEqual([0, false]);
    stream.on('error', () => {});
    journal.add(journalEntry('501'));
    expect(stream.destroyed).toBe(true);
  });

  it('ends with the world, and listens no longer once it has ended', async () => {
    const [ended, left] = [follow(), follow()];
    const text = read(ended);
    left.destroy();
    await turn();
    expect(journal.followed).toBe(true);
    journal.add(journalEntry('1'));
    journal.end();
    await turn();
    expect([ended.readableEnded, journal.followed]).toEqual([true, false]);
    expect(text()).toBe(': connected\n\n');
  });
});

describe('the heartbeat', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('is a comment every quarter of a minute, until the stream ends', async () => {
    const stream = follow();
    const text = read(stream);
    await turn();
    vi.advanceTimersByTime(30_000);
    await turn();
    expect(text()).toBe(': connected\n\n: \n\n: \n\n');
    stream.destroy();
    await turn();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops a client for whom too many bytes wait, and one that is in the way of others', async () => {
    const budget = new MemoryBudget(64 * 1024 * 1024);
    journal = new Journal({ budget });
    const large = (id: string) => journalEntry(id, { target: 'x', form: 'x'.repeat(3 * 1024 * 1024) });
    const unread = follow();
    unread.on('error', () => {});
    for (const id of ['1', '2', '3']) journal.add(large(id));
    expect(unread.destroyed).toBe(true);

    const other = follow();
    other.on('error', () => {});
    journal.add(large('4'));
    expect(other.destroyed).toBe(false);
    new Journal({ budget, bytes: 100 * 1024 * 1024 }).add(
      journalEntry('5', { form: 'x'.repeat(62 * 1024 * 1024) }),
    );
    expect([other.destroyed, journal.newestFirst().length]).toEqual([true, 1]);
    await turn();
  });
});
