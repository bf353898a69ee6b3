import { readInstant } from '../../instant.js';
import type { JournalFilter } from '../../../traffic/journal-filter.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

export const outcome = schema.oneOf(['ok', 'refused', 'error', 'fault']);

const optional = [
  'version',
  'code',
  'rung',
  'signedAs',
  'cause',
  'mistake',
  'explanation',
  'authorizationId',
  'fault',
];

const fields: Record<string, Schema> = {
  id: schema.text('The request id that the answer had.'),
  face: schema.oneOf(['mws', 'sp-api'], 'Which of the two APIs was called.'),
  version: schema.text('Of an operation of SP-API, such as v0.'),
  time: schema.instant,
  worldTime: schema.instant,
  method: schema.text(),
  path: schema.text(),
  section: schema.orNull(schema.text()),
  operation: schema.orNull(schema.text()),
  accessKeyId: schema.orNull(schema.text()),
  sellerId: schema.orNull(schema.text()),
  params: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'As sent; tokens masked, signatures and secrets left out.',
  },
  status: { type: 'integer', description: '0: a fault reset the connection, and nothing was answered.' },
  outcome,
  code: schema.text('The code of the error that was answered.'),
  rung: schema.text('The check that refused it.'),
  signedAs: schema.text('The form of the string to sign that matched.'),
  cause: schema.text('A word for what decided, such as token-revoked.'),
  mistake: schema.text('What is wrong with a signature, once that was looked into: a code of diagnosis.'),
  explanation: schema.text('A sentence that names what decided.'),
  authorizationId: schema.text('The authorization whose token was sent.'),
  fault: schema.text('The fault that applied.'),
  durationMs: { type: 'number', minimum: 0 },
};

/** A request as lists show it. */
export const request = schema.resource('Request', fields, optional);

const body = schema.object(
  {
    bytes: schema.described(schema.integer(0), 'How long it was.'),
    text: schema.text('Its first 16 KiB, read as UTF-8.'),
    complete: schema.boolean,
  },
  ['bytes', 'text', 'complete'],
);

const headers = schema.arrayOf(
  schema.object({ name: schema.text(), value: schema.text() }, ['name', 'value']),
  { description: 'As sent, in their order; what lets a caller in is masked.' },
);

const diagnosis = schema.object(
  {
    code: schema.text(
      'Of data/signing-mistakes.json; unknown where no mistake that is known gives the signature.',
    ),
    codes: schema.arrayOf(schema.text(), { description: 'All, where there were two mistakes.' }),
    cause: schema.text('What is wrong.'),
    fix: schema.text('What to do about it.'),
    serverString: schema.text('The string that the server signed; tokens are masked.'),
    clientString: schema.text('The string that the client signed, where it was found.'),
    differsAt: schema.described(schema.integer(0), 'The first byte in which the strings differ.'),
  },
  ['code', 'codes', 'cause', 'fix'],
);

/** The same with its bodies, and why its signature did not match. */
export const requestWithBodies = schema.resource(
  'RequestWithBodies',
  { ...fields, diagnosis, requestHeaders: headers, requestBody: body, responseBody: body },
  [...optional, 'diagnosis', 'requestHeaders', 'requestBody', 'responseBody'],
);

/** Calls of a minute. */
export const minute = schema.resource('RequestMinute', {
  at: schema.described(schema.instant, 'Real time: the beginning of the minute.'),
  ok: schema.integer(0),
  refused: schema.integer(0),
  error: schema.integer(0),
  fault: schema.integer(0),
});

/** What `?...=` may ask of the journal. */
export type FilterQuery = Omit<JournalFilter, 'since' | 'until'> & {
  since?: string;
  until?: string;
  text?: string;
};

export const filterQuery: Record<string, Schema> = {
  face: schema.oneOf(['mws', 'sp-api']),
  version: schema.text('Of an operation of SP-API, such as v0.'),
  operation: schema.text('Such as ListOrders.'),
  section: schema.text('Such as Orders.'),
  sellerId: schema.text(),
  accessKeyId: schema.text(),
  outcome,
  failed: schema.described(schema.boolean, 'true: every outcome but ok.'),
  code: schema.text('Such as InvalidAccessKeyId.'),
  rung: schema.text('Such as signature.'),
  status: schema.integer(0, 599),
  fault: schema.text('Id of the fault that applied.'),
  since: schema.described(schema.instant, 'World time; from then on.'),
  until: schema.described(schema.instant, 'World time; before then.'),
  text: schema.described(
    schema.nonEmpty,
    'What the request or its answer holds somewhere: in ids, parameters, headers or bodies, in either case.',
  ),
};

/** What a query asks of the journal; its text is for `holding`. */
export function filterOf({ since, until, text: _, ...rest }: FilterQuery): JournalFilter {
  return {
    ...rest,
    ...(since !== undefined && { since: readInstant(since) }),
    ...(until !== undefined && { until: readInstant(until) }),
  };
}
