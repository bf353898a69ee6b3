import { Readable } from 'node:stream';
import type { Journal, JournalEntry } from '../../../traffic/journal.js';

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
}

/** The new entries of a journal as server-sent events. It ends with the connection, or with the journal's world. */
export function createEventStream({ journal, wants, show, missed }: EventStreamParts): Readable {
  const waiting = missed.filter(wants).slice(-MOST_WAITING);
  let wanted = false;

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
  const heartbeat = setInterval(() => wanted && push(': \n\n'), HEARTBEAT).unref();
  return stream;

  function stop(): void {
    clearInterval(heartbeat);
    stopListening();
    waiting.length = 0;
  }

  function sendOn(): void {
    while (wanted && waiting.length > 0) push(eventOf(waiting.shift()!));
  }

  function push(text: string): void {
    wanted = stream.push(text);
  }

  function eventOf(entry: JournalEntry): string {
    return `id: ${entry.id}\ndata: ${JSON.stringify(show(entry))}\n\n`;
  }
}
