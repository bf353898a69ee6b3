import type { BucketOf } from '../../../compare/calls.js';
import { compare as compareRealms } from '../../../compare/compare.js';
import { findSpOperation } from '../../../model/sp-api.js';
import type { ThrottleModel } from '../../../model/types.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import type { ControlParts } from '../../parts.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const count = schema.integer(0);
const value = { type: ['string', 'number', 'boolean', 'null'] };
const seconds = { type: 'number', minimum: 0 };

const differenceFields = {
  what: schema.text('Such as order, order item, stock or report row.'),
  id: schema.text(),
  of: schema.text('The order that an item belongs to.'),
  field: schema.text('Absent: one side does not have the thing at all.'),
  left: schema.described(value, 'Null: nothing.'),
  right: schema.described(value, 'Null: nothing.'),
};

const side = schema.object(
  {
    operations: schema.arrayOf(
      schema.object(
        {
          operation: schema.text(),
          calls: count,
          refusals: {
            type: 'object',
            additionalProperties: count,
            description: 'By the code of the error.',
          },
          waited: seconds,
        },
        ['operation', 'calls', 'refusals', 'waited'],
      ),
    ),
    calls: count,
    waited: schema.described(
      seconds,
      'Seconds that the same calls would have waited under real throttling, by the buckets of requests.',
    ),
  },
  ['operations', 'calls', 'waited'],
);

/** More differences than this are counted only: nobody reads them. */
const MOST = 1_000;

/** How the clients of two sandboxes compare. */
export const compare: Resource = {
  tag: 'sandboxes',
  schemas: [
    schema.resource('Difference', differenceFields, ['of', 'field']),
    schema.resource('KnownDifference', { ...differenceFields, because: schema.text() }, ['of', 'field']),
    schema.resource('Comparison', {
      left: schema.text('The sandbox.'),
      right: schema.text('The sandbox.'),
      equal: schema.described(schema.boolean, 'Nothing differs but by nature, and nothing is missing.'),
      shown: schema.described(
        schema.arrayOf(schema.ref('Difference')),
        `What the client of one side was shown and that of the other was not; the first ${MOST}.`,
      ),
      changed: schema.described(
        schema.arrayOf(schema.ref('Difference')),
        `In what the two worlds differ of what either client changed; the first ${MOST}.`,
      ),
      calls: schema.object({ left: side, right: side }, ['left', 'right']),
      known: schema.described(
        schema.arrayOf(schema.ref('KnownDifference')),
        `Differences by nature, which are not counted; the first ${MOST}.`,
      ),
      missing: schema.described(
        schema.arrayOf(schema.text()),
        'What is no longer known of a side, so that nobody can say that they are equal.',
      ),
      counts: schema.object({ shown: count, changed: count, known: count }, ['shown', 'changed', 'known']),
    }),
  ],
  routes: [
    route<{ query: { left: string; right: string } }>({
      method: 'GET',
      path: '/compare',
      id: 'compareSandboxes',
      summary: 'How the clients of two sandboxes compare, whichever API each of them called',
      query: { left: schema.nonEmpty, right: schema.nonEmpty },
      required: ['left', 'right'],
      answer: schema.ref('Comparison'),
      refusals: [404],
      async run({ parts, query: { left, right } }) {
        const sides = [realmOf(parts, left), realmOf(parts, right)] as const;
        for (const { world } of sides) await world.due.settled();
        const { shown, changed, known, ...rest } = compareRealms(...sides, bucketsOf(parts));
        return {
          left,
          right,
          ...rest,
          shown: shown.slice(0, MOST),
          changed: changed.slice(0, MOST),
          known: known.slice(0, MOST),
          counts: { shown: shown.length, changed: changed.length, known: known.length },
        };
      },
      inSteps: true,
    }),
  ],
};

function realmOf({ realms }: ControlParts, id: string): LoadedRealm {
  const sandbox = realms.sandboxes.find(id);
  if (!sandbox) throw notFound(`sandbox ${id}`);
  return sandbox.realm;
}

/** Operations that share a bucket draw on the one that is named first. */
const bucketsOf =
  ({ catalog }: ControlParts): BucketOf =>
  (key) => {
    const throttle = (catalog.findOperation(key) ?? findSpOperation(key))?.model.throttle;
    return throttle && { bucket: bucketNamed(key, throttle), throttle };
  };

const bucketNamed = (key: string, { sharedBy }: ThrottleModel): string =>
  sharedBy ? `${key.slice(0, key.indexOf('.'))}.${sharedBy[0]}` : key;
