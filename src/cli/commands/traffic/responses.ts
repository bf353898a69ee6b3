import { counting, inPath, option } from '../inputs.js';
import { toDocument, toFileText, toJson, toMatch } from '../readers.js';
import type { CommandRow, Given, Input } from '../row.js';
import { listing, showing } from '../shapes.js';

const response = inPath('<id>', 'id of the scripted answer', 'id');

/** `--status` is that of the error with `--error`, else of what is answered byte for byte. */
const status: Input = {
  ...counting('--status <n>', 'body.status', 'HTTP status of an error, or of what is answered byte for byte'),
  to: (_: unknown, given: Given) => (given.error === undefined ? 'body.status' : 'body.error.status'),
};

const added: readonly Input[] = [
  option(
    '<operation>',
    'body.operation',
    'such as Orders.GetOrder; *.GetServiceStatus is that of every section',
  ),
  {
    flags: '--match <NAME=VALUE>',
    to: 'body.match',
    help: 'only with this parameter; NAME~PATTERN takes all that are like a pattern such as B0*; repeatable',
    reads: toMatch,
    repeats: 'object',
  },
  option('--seller <id>', 'body.seller', 'only calls for this seller'),
  counting('--nth <n>', 'body.nth', 'only the nth call that matches'),
  counting('--times <n>', 'body.times', 'how often at most'),
  {
    flags: '--xml <file>',
    to: 'body.xml',
    help: 'answer this XML: the root, the result, or what is in it',
    reads: toFileText,
  },
  option('--verbatim', 'body.verbatim', 'answer it byte for byte'),
  {
    flags: '--keep-unknown',
    to: 'body.unknown',
    help: 'keep what the model does not have of it',
    preset: 'keep',
  },
  {
    flags: '--result <file>',
    to: 'body.result',
    help: 'answer this result, by the names of the wire, in JSON',
    reads: toJson,
  },
  {
    flags: '--document <file>',
    to: 'body.document',
    help: 'answer this document, byte for byte',
    reads: toDocument,
  },
  option('--error <code>', 'body.error.code', 'answer an error, such as RequestThrottled'),
  option('--message <text>', 'body.error.message', 'its message; as MWS had it if not given'),
  status,
  option('--any-code', 'body.error.anyCode', 'the code need not be one that MWS had'),
  option('--pass-through', 'body.passThrough', 'let the operation itself answer'),
];

/** Answers that are given in place of operations. */
export const responses: readonly CommandRow[] = [
  listing(
    'responses',
    'all scripted answers with their hits, in the order in which they are asked',
    ['id', 'operation', 'match', 'origin', 'answers', 'hits'],
    [option('--hit <true|false>', 'query.hit', 'only those that have answered a call, or that never did')],
  ),
  showing('responses', 'one scripted answer, with its hits', response),
  {
    words: 'responses add',
    does: 'answer an operation by what you say',
    takes: added,
    asks: 'POST /responses',
  },
  {
    words: 'responses remove',
    does: 'remove one scripted answer',
    takes: [response],
    asks: 'DELETE /responses/{id}',
    done: 'The scripted answer is removed.',
  },
  {
    words: 'responses clear',
    does: 'remove all, those of the scenario too',
    asks: 'DELETE /responses',
    done: 'There are no scripted answers.',
  },
];
