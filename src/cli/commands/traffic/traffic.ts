import { counting, inPath, option, paging } from '../inputs.js';
import { toCalls, toDelay, toNumber, toPair } from '../readers.js';
import type { CommandRow, Given, Input } from '../row.js';
import { listing, showing } from '../shapes.js';

const fault = inPath('<id>', 'id of the fault', 'id');

/** `--status` and `--message` are those of an MWS error with `--error`, else of a plain HTTP answer. */
const ofError = (name: string) => (_: unknown, given: Given) =>
  given.error === undefined ? (`body.effect.${name}` as const) : (`body.effect.error.${name}` as const);

const faultMatch: readonly Input[] = [
  option('--operation <name>', 'body.match.operation', 'only this operation, such as ListOrders'),
  option('--section <name>', 'body.match.section', 'only this section, such as Orders'),
  option('--seller <id>', 'body.match.sellerId', 'only calls for this seller'),
  option('--key <id>', 'body.match.accessKeyId', 'only calls with this access key'),
  counting('--nth <n>', 'body.match.nth', 'only the nth call that matches otherwise'),
  counting('--every <n>', 'body.match.every', 'every nth of those'),
  {
    flags: '--probability <p>',
    to: 'body.match.probability',
    help: 'one in so many, from 0 to 1, by the seed',
    reads: toNumber,
  },
  option('--stage <stage>', 'body.match.stage', 'start (before all checks) or authorized (the default)'),
  counting('--times <n>', 'body.times', 'how often at most'),
];

const faultEffect: readonly Input[] = [
  option('--error <code>', 'body.effect.error.code', 'answer an error, such as RequestThrottled'),
  { flags: '--message <text>', to: ofError('message'), help: 'its message; as MWS had it if not given' },
  {
    ...counting('--status <n>', 'body.effect.status', 'its HTTP status; without --error: answer just that'),
    to: ofError('status'),
  },
  option('--body <text>', 'body.effect.body', 'the body that goes with --status'),
  option('--content-type <type>', 'body.effect.contentType', 'its type; text/xml if not given'),
  {
    flags: '--delay <time>',
    to: 'body.effect.delay',
    help: 'answer later: PT0.5S, or PT1S..PT3S',
    reads: toDelay,
  },
  counting(
    '--slow-body <n>',
    'body.effect.slowBody.bytesPerSecond',
    'send the answer at so many bytes a second',
  ),
  option('--malformed-xml', 'body.effect.malformedXml', 'break the document off'),
  option('--throttle', 'body.effect.throttle', 'answer RequestThrottled, as if a quota had been used up'),
  option('--reset <when>', 'body.effect.reset', 'cut the connection before or after the call is processed'),
  counting('--truncate <bytes>', 'body.effect.truncate', 'end the answer after so many bytes'),
];

const filters: readonly Input[] = [
  option('--operation <name>', 'query.operation', 'such as ListOrders'),
  option('--section <name>', 'query.section', 'such as Orders'),
  option('--seller <id>', 'query.sellerId', 'calls for this seller'),
  option('--key <id>', 'query.accessKeyId', 'calls with this access key'),
  option('--outcome <outcome>', 'query.outcome', 'ok, refused, error or fault'),
  counting('--status <n>', 'query.status', 'HTTP status of the answer'),
  option('--code <code>', 'query.code', 'code of the error answered, such as InvalidAccessKeyId'),
  option('--rung <rung>', 'query.rung', 'the check that refused it, such as signature'),
  option('--fault <id>', 'query.fault', 'the fault that applied'),
  option('--since <instant>', 'query.since', "by the world's clock, from then on"),
  option('--until <instant>', 'query.until', "by the world's clock, before then"),
];

/** What a call that is expected is like; without an operation, another question is asked. */
const expected: readonly Input[] = [
  { flags: '[operation]', help: 'such as ListOrders', to: 'body.operation' },
  option('--section <name>', 'body.section', 'such as Orders'),
  counting('--exactly <n>', 'body.exactly', 'so often, no more and no less'),
  counting('--at-least <n>', 'body.atLeast', 'so often or more; 1 if nothing else is said'),
  counting('--at-most <n>', 'body.atMost', 'so often or less'),
  option('--seller <id>', 'body.sellerId', 'for this seller'),
  option('--key <id>', 'body.accessKeyId', 'with this access key'),
  option('--outcome <outcome>', 'body.outcome', 'ok, refused, error or fault'),
  option('--code <code>', 'body.code', 'code of the error answered'),
  {
    flags: '--match <NAME=VALUE>',
    to: 'body.match',
    help: 'with this parameter, such as MarketplaceId.Id.1=ATVPDKIKX0DER; repeatable',
    reads: toPair,
    repeats: 'object',
  },
  {
    flags: '--in-order <operations>',
    to: 'body.inOrder',
    help: 'instead: these operations were called in this order, such as ListOrders,ListOrderItems',
    reads: toCalls,
  },
  option('--unhit-faults', 'body.unhitFaults', 'instead: fail if a fault never applied'),
];

/** Faults, and the journal of what clients sent. */
export const traffic: readonly CommandRow[] = [
  listing(
    'faults',
    'all faults with their hits',
    ['id', 'match', 'times', 'effect', 'hits'],
    [option('--hit <true|false>', 'query.hit', 'only those that applied to a call, or that never did')],
  ),
  {
    words: 'faults add',
    does: 'make calls fail',
    takes: [...faultMatch, ...faultEffect],
    asks: 'POST /faults',
  },
  {
    words: 'faults remove',
    does: 'remove one fault',
    takes: [fault],
    asks: 'DELETE /faults/{id}',
    done: 'The fault is removed.',
  },
  { words: 'faults clear', does: 'remove all faults', asks: 'DELETE /faults', done: 'There are no faults.' },
  listing(
    'requests',
    'the MWS requests that were made, newest first',
    ['time', 'section', 'operation', 'sellerId', 'status', 'outcome', 'code', 'rung', 'id'],
    filters,
  ),
  showing('requests', 'one request, and what came of it', inPath('<id>', 'RequestId of its answer', 'id')),
  {
    words: 'requests clear',
    does: 'empty the journal',
    asks: 'DELETE /requests',
    done: 'The journal is empty.',
  },
  {
    words: 'requests report',
    does: 'the operations that were used, and what replaces each in SP-API',
    takes: [
      option('--replaced <true|false>', 'query.replaced', 'only those that have a replacement, or none'),
      ...paging,
    ],
    asks: 'GET /requests/report',
    columns: ['section', 'operation', 'count', 'replacement', 'reason'],
  },
  {
    words: 'requests verify',
    does: 'fail unless an operation was called as often as said',
    takes: expected,
    asks: 'POST /requests/verify',
  },
];
