import { Readable } from 'node:stream';
import { sizeOf } from '../../../traffic/journal.js';
import type { Journal, JournalEntry } from '../../../traffic/journal.js';
import type { WorldEvent } from '../../../world/event-log.js';
import type { WorldEventFeed } from '../world/world-event-feed.js';

/** How many entries may wait for a client; one that is slower than that is dropped. */
const MOST_WAITING = 500;

/** And how many bytes of them, since the journal may have forgotten them meanwhile. */
const MOST_BYTES_WAITING = 8 * 1024 * 1024;

/** Comments that keep a connection alive when nothing happens, in milliseconds. */
const HEARTBEAT = 15_000;

export interface EventStreamParts {
  journal: Journal;
  wants(entry: JournalEntry): boolean;
  /** Makes the data of an event; it is called when the client takes it, not while the call is answered. */
  show(entry: JournalEntry): unknown;
  /** What happened since the client was last there, oldest first. */
  missed: readonly JournalEntry[];
  /** What happens in the world itself, which waits in its log until the client takes it. */
  happened: WorldEventFeed;
  showEvent(event: WorldEvent): unknown;
}

/** Of the world's events in the stream, whose other ids are those of requests. */
export const WORLD_ID = 'world-';

/**
 * The new entries of a journal, and the events of its world before the call that they came before, as server-sent events.
 * It ends with the connection, or with the journal's world.
 */
export function createEventStream(parts: EventStreamParts): Readable {
  const { journal, wants, happened } = parts;
  const waiting: JournalEntry[] = [];
  let bytes = 0;
  let wanted = false;
  let stopped = false;

  const stream = new Readable({
    read() {
      wanted = true;
      sendOn();
    },
    destroy(error, done) {
      stop();
      done(error);
    },
  });
  // Something has to be sent at once, or the client does not learn that it is connected.
  stream.push(': connected\n\n');

  const leave = journal.budget.join({
    get bytes() {
      return bytes;
    },
    shrink: () => void stream.destroy(tooSlow()),
  });

  const stopListening = journal.listen({
    added(entry) {
      if (!wants(entry)) return;
      keepWaiting(entry);
      if (waiting.length > MOST_WAITING || bytes > MOST_BYTES_WAITING) stream.destroy(tooSlow());
      else if (wanted) setImmediate(sendOn);
    },
    ended() {
      stop();
      stream.push(null);
    },
  });
  const stopFollowing = happened.follow(sendOn);
  const heartbeat = setInterval(() => wanted && push(': \n\n'), HEARTBEAT).unref();
  for (const entry of parts.missed.filter(wants).slice(-MOST_WAITING)) keepWaiting(entry);
  return stream;

  function stop(): void {
    stopped = true;
    clearInterval(heartbeat);
    stopListening();
    stopFollowing();
    waiting.length = 0;
    leave();
    bytes = 0;
  }

  function keepWaiting(entry: JournalEntry): void {
    waiting.push(entry);
    weigh(sizeOf(entry));
  }

  function weigh(change: number): void {
    bytes += change;
    journal.budget.changed(change);
  }

  function sendOn(): void {
    while (wanted && !stopped) {
      const text = takeNext();
      if (text === undefined) return;
      push(text);
    }
  }

  /** What a call changed comes before the call itself, since that was noted when it was over. */
  function takeNext(): string | undefined {
    const event = happened.next(waiting[0]?.lastEvent ?? Infinity);
    if (event) return `event: world\n${textOf(`${WORLD_ID}${event.id}`, parts.showEvent(event))}`;
    const entry = waiting.shift();
    if (entry) weigh(-sizeOf(entry));
    return entry && textOf(entry.id, parts.show(entry));
  }

  function push(text: string): void {
    wanted = stream.push(text);
  }
}

const tooSlow = () => new Error('The client is too slow.');

const textOf = (id: string, data: unknown): string => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
