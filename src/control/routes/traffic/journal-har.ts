import { STATUS_CODES } from 'node:http';
import type { JournalEntry } from '../../../traffic/journal.js';
import type { World } from '../../../world/world.js';
import { concealer } from '../../../diagnosis/secrets.js';
import type { Conceal } from '../../../diagnosis/secrets.js';
import { eachInTurn } from '../../in-turn.js';
import { urlOf } from './journal-url.js';
import { showWithBodies } from './journal-view-bodies.js';
import type { ShownBody } from './journal-view-bodies.js';

const HTTP = 'HTTP/1.1';

/** Sizes, and headers of answers, that a journal does not keep: -1 says so in HAR. */
const NOT_KEPT = { httpVersion: HTTP, cookies: [], headers: [], headersSize: -1 };

/** Entries of a journal as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). */
export async function harOf(world: World, entries: readonly JournalEntry[]): Promise<object> {
  const concealIn = concealer(world);
  return {
    log: {
      version: '1.2',
      creator: { name: 'mws-local', version: '1' },
      entries: await eachInTurn(entries, (entry) => harEntry(entry, concealIn(entry))),
    },
  };
}

function harEntry(entry: JournalEntry, conceal: Conceal): object {
  const shown = showWithBodies(entry, conceal);
  const { url, query } = urlOf(entry, conceal);
  const { requestBody, responseBody } = shown;
  return {
    startedDateTime: shown.time,
    time: shown.durationMs,
    request: {
      method: entry.method,
      url,
      ...NOT_KEPT,
      headers: shown.requestHeaders ?? [],
      queryString: query.map(([name, value]) => ({ name, value })),
      bodySize: requestBody?.bytes ?? 0,
      ...(requestBody && { postData: { mimeType: requestType(entry, requestBody), ...textOf(requestBody) } }),
    },
    response: {
      status: entry.status,
      statusText: STATUS_CODES[entry.status] ?? '',
      ...NOT_KEPT,
      content: {
        size: responseBody?.bytes ?? 0,
        mimeType: responseBody ? typeOf(responseBody.text) : 'x-unknown',
        ...(responseBody && textOf(responseBody)),
      },
      redirectURL: '',
      bodySize: responseBody?.bytes ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: shown.durationMs, receive: 0 },
    comment: [entry.section, entry.operation, entry.id].filter(Boolean).join(' '),
  };
}

const textOf = ({ text, complete }: ShownBody): object => ({
  text,
  ...(!complete && { comment: 'The beginning of it: no more was kept.' }),
});

const requestType = ({ form }: JournalEntry, { text }: ShownBody): string =>
  form === undefined ? typeOf(text) : 'application/x-www-form-urlencoded; charset=utf-8';

/** A body says itself what it is. */
const typeOf = (text: string): string =>
  text.startsWith('<') ? 'text/xml' : /^\s*[{[]/.test(text) ? 'application/json' : 'text/plain';
