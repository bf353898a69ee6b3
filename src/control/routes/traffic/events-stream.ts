import { Readable } from 'node:stream';
import type { Journal, JournalEntry } from '../../../traffic/journal.js';
import type { WorldEvent } from '../../../world/event-log.js';
import type { WorldEventFeed } from '../world/world-event-feed.js';

/** How many entries may wait for a client; one that is slower than that is dropped. */
const MOST_WAITING = 500;

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
  const waiting = parts.missed.filter(wants).slice(-MOST_WAITING);
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

  const stopListening = journal.listen({
    added(entry) {
      if (!wants(entry)) return;
      waiting.push(entry);
      if (waiting.length > MOST_WAITING) stream.destroy(new Error('The client is too slow.'));
      else if (wanted) setImmediate(sendOn);
    },
    ended() {
      stop();
      stream.push(null);
    },
  });
  const stopFollowing = happened.follow(sendOn);
  const heartbeat = setInterval(() => wanted && push(': \n\n'), HEARTBEAT).unref();
  return stream;

  function stop(): void {
    stopped = true;
    clearInterval(heartbeat);
    stopListening();
    stopFollowing();
    waiting.length = 0;
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
    return entry && textOf(entry.id, parts.show(entry));
  }

  function push(text: string): void {
    wanted = stream.push(text);
  }
}

const textOf = (id: string, data: unknown): string => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
