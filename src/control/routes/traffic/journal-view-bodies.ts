import { Parameters } from '../../../protocol/parameters.js';
import type { Pair } from '../../../protocol/parameters.js';
import { encodeRfc3986 } from '../../../protocol/percent.js';
import { BODY_CAP, bodyHead } from '../../../traffic/journal.js';
import type { JournalEntry, KeptBody } from '../../../traffic/journal.js';
import { showEntry, showParameter } from './journal-view.js';
import { showHeaders } from './journal-headers.js';
import { isLeftOut } from '../../../diagnosis/secrets.js';
import type { Conceal } from '../../../diagnosis/secrets.js';

/** A body as far as it is kept. */
export interface ShownBody {
  /** How long it was. */
  bytes: number;
  /** Its beginning, read as UTF-8. */
  text: string;
  complete: boolean;
}

/** Shows one entry with its bodies, and why its signature did not match as far as that is known. */
export function showWithBodies(entry: JournalEntry, conceal: Conceal) {
  const { form, document, answer, diagnosis } = entry;
  const requestBody = form === undefined ? document && showBody(document, conceal) : showForm(form, conceal);
  return {
    ...showEntry(entry, conceal),
    ...(diagnosis && { diagnosis }),
    ...(entry.headers && { requestHeaders: showHeaders(entry.headers, conceal) }),
    ...(requestBody && requestBody.bytes > 0 && { requestBody }),
    ...(answer && { responseBody: showBody(answer, conceal) }),
  };
}

function showBody(body: KeptBody, conceal: Conceal): ShownBody {
  const head = bodyHead(body);
  return { bytes: body.bytes, text: conceal(head.toString('utf8')), complete: head.length === body.bytes };
}

/** A form or a query as it was sent, but for what must not be shown. */
export const showPairs = (text: string, conceal: Conceal): string =>
  new Parameters(text).pairs.map((pair) => showPair(pair, conceal)).join('&');

function showForm(form: string, conceal: Conceal): ShownBody {
  const whole = showPairs(form, conceal);
  const text = whole.slice(0, BODY_CAP);
  return { bytes: Buffer.byteLength(form), text, complete: text.length === whole.length };
}

function showPair({ name, value, sentName, sentValue }: Pair, conceal: Conceal): string {
  const shownName = conceal(name) === name ? sentName : encodeRfc3986(conceal(name));
  if (isLeftOut(name)) return `${shownName}=...`;
  const shown = showParameter(name, value, conceal);
  return `${shownName}=${shown === value ? sentValue : encodeRfc3986(shown)}`;
}
