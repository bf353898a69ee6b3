import { apiUrl, credentials, refusalOf } from './client.js';
import type { Query } from './client.js';
import { lookingOn } from './presence.js';
import type { RequestEntry } from './types.js';

export interface Follower {
  received(entry: RequestEntry): void;
  /** Whether the stream stands. */
  connected(is: boolean): void;
}

/** How long to wait before the stream is asked for again, in milliseconds. */
const PAUSE = 1_000;

/**
 * Follows the journal until the signal is aborted, and goes on after the last entry where a connection broke. It reads
 * the events with fetch: an EventSource cannot send the admin token.
 */
export async function followRequests(query: Query, signal: AbortSignal, follower: Follower): Promise<void> {
  let lastId: string | undefined;
  while (!signal.aborted) {
    try {
      const answer = await fetch(apiUrl('/events', query), {
        headers: {
          ...credentials(),
          ...lookingOn(),
          ...(lastId !== undefined && { 'Last-Event-ID': lastId }),
        },
        signal,
      });
      if (!answer.ok) throw await refusalOf(answer);
      follower.connected(true);
      for await (const entry of entriesOf(answer.body!)) {
        lastId = entry.id;
        follower.received(entry);
      }
    } catch {
      // It is tried again below; that the stream does not stand is shown meanwhile.
    }
    if (signal.aborted) return;
    follower.connected(false);
    await pause(signal);
  }
}

async function* entriesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<RequestEntry> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const events = text.split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      // Events with a name of their own are no requests.
      if (data !== undefined && !/^event:/m.test(event)) yield JSON.parse(data) as RequestEntry;
    }
  }
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
