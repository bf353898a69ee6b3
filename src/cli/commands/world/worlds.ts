import { counting, inPath, option, paging } from '../inputs.js';
import { toNumber, toScenario } from '../readers.js';
import type { CommandRow, Input } from '../row.js';
import { listing } from '../shapes.js';

const scenario: Input = {
  flags: '--scenario <name|file>',
  to: 'body.scenario',
  help: 'a built-in scenario, or a file that is sent; the one of the server if not given',
  reads: toScenario,
};

/** What else a new world is told; without it, it is as the server was started. */
const wishes: readonly Input[] = [
  counting('--seed <n>', 'body.seed', 'seed of every generated id'),
  option('--clock <instant>', 'body.clock.now', 'instant to start its clock at'),
  { flags: '--frozen', to: 'body.clock.mode', help: 'stop the clock there', preset: 'frozen' },
  option('--auth <mode>', 'body.auth', 'strict, lenient or off'),
  option('--throttle <mode>', 'body.throttle', 'off or real'),
];

const snapshot = inPath('<id>', 'id of the snapshot', 'id');

/** The clock, the scenario, the snapshots and the sandboxes. */
export const worlds: readonly CommandRow[] = [
  { words: 'clock show', does: 'what the clock shows', asks: 'GET /clock' },
  { words: 'clock freeze', does: 'stop the clock', asks: 'PUT /clock', sends: { mode: 'frozen' } },
  { words: 'clock run', does: 'let the clock go on', asks: 'PUT /clock', sends: { mode: 'running' } },
  {
    words: 'clock scale',
    does: 'let the clock go faster or slower than real time',
    takes: [
      { flags: '<rate>', help: 'how many times as fast, such as 60', to: 'body.rate', reads: toNumber },
    ],
    asks: 'PUT /clock',
    sends: { mode: 'scaled' },
  },
  {
    words: 'clock set',
    does: 'set the clock forward to an instant',
    takes: [option('<instant>', 'body.now', 'ISO 8601, such as 2030-01-31T12:00:00Z')],
    asks: 'PUT /clock',
  },
  {
    words: 'clock advance',
    does: 'move the clock on and do all that becomes due',
    takes: [
      {
        flags: '<how-far>',
        help: 'a duration (PT15M, P90D), an instant, next-due, or idle: until nothing is due any more',
        to: (typed) => (String(typed).startsWith('P') ? 'body.by' : 'body.to'),
      },
      {
        flags: '--all',
        to: 'body.include',
        help: 'next-due and idle also go to what recurs and what expires: tokens and keys end',
        preset: 'all',
      },
    ],
    asks: 'POST /clock/advance',
  },
  listing('due', 'what is still to come, soonest first', ['dueAt', 'kind', 'subject', 'id']),
  {
    words: 'events list',
    does: 'what happened in the world, newest first',
    takes: [
      option('--type <type>', 'query.type', 'such as order.shipped, or order.* for all of orders'),
      option('--since <instant>', 'query.since', 'from this instant of the clock on'),
      ...paging,
    ],
    asks: 'GET /world-events',
    columns: ['id', 'at', 'type', 'subject', 'sellerId', 'marketplaceId', 'details'],
  },
  { words: 'scenario show', does: 'what the world was made from', asks: 'GET /scenario' },
  {
    words: 'scenario load',
    does: 'replace the world by another scenario',
    takes: [
      { ...scenario, flags: '<name|file>', help: 'a built-in scenario, or a file that is sent' },
      ...wishes,
    ],
    asks: 'POST /scenario',
  },
  { words: 'reset', does: 'go back to what was right after loading', asks: 'POST /reset' },
  listing('snapshots', 'the snapshots of the world', ['id', 'createdAt', 'size']),
  { words: 'snapshots create', does: 'keep what the world is now', asks: 'POST /snapshots' },
  {
    words: 'snapshots restore',
    does: 'take the world back to a snapshot, with its clock',
    takes: [snapshot],
    asks: 'POST /snapshots/{id}/restore',
  },
  {
    words: 'snapshots delete',
    does: 'forget a snapshot',
    takes: [snapshot],
    asks: 'DELETE /snapshots/{id}',
    done: 'The snapshot is gone.',
  },
  {
    ...listing('sandboxes', 'the sandboxes that there are', [
      'id',
      'scenario',
      'seed',
      'createdAt',
      'lastUsedAt',
      'ttl',
    ]),
    ofServer: true,
  },
  {
    words: 'sandboxes create',
    does: 'make a world of its own, with credentials that no other has',
    takes: [
      scenario,
      ...wishes,
      option(
        '--ttl <duration>',
        'body.ttl',
        'it ends when it has not been used for so long; PT1H if not given',
      ),
    ],
    asks: 'POST /sandboxes',
    ofServer: true,
    showsSecrets: true,
  },
  {
    words: 'sandboxes delete',
    does: 'end a sandbox',
    takes: [inPath('<id>', 'id of the sandbox', 'id')],
    asks: 'DELETE /sandboxes/{id}',
    done: 'The sandbox is gone.',
    ofServer: true,
  },
];
