import type { TalliedOperation } from '../../../traffic/journal-tally.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { isOfMws, replacementsOf, showReplacement } from './report-replacements.js';

interface UsedOperation extends TalliedOperation {
  section: string;
  operation: string;
}

const count = schema.integer(0);

const used = schema.resource(
  'UsedOperation',
  {
    id: schema.text('Such as Orders.ListOrders.'),
    section: schema.text(),
    operation: schema.text(),
    count: schema.described(count, 'How often it was called.'),
    outcomes: schema.object({ ok: count, refused: count, error: count, fault: count }, [
      'ok',
      'refused',
      'error',
      'fault',
    ]),
    replacement: {
      type: ['array', 'null'],
      items: { type: 'string' },
      description: 'The operations of SP-API that replace it; null: there is none.',
    },
    reason: schema.text('Why there is none.'),
    replacementCalls: schema.described(count, 'How often the operations that replace it were called.'),
    note: schema.text('What to know of the replacement.'),
    evidence: schema.oneOf(['confirmed', 'chosen'], "Amazon's migration guide says so, or we do."),
  },
  ['reason', 'note'],
);

const keyOf = ({ section, operation }: UsedOperation): string => `${section}.${operation}`;

const countOf = ({ outcomes }: TalliedOperation): number =>
  Object.values(outcomes).reduce((sum, each) => sum + each, 0);

/** SP-API's own operations are counted beside those of MWS that they replace. */
const isOperation = (each: TalliedOperation): each is UsedOperation =>
  each.operation !== undefined && isOfMws(`${each.section}.${each.operation}`);

const show = (all: readonly TalliedOperation[]) => (each: UsedOperation) => ({
  id: keyOf(each),
  section: each.section,
  operation: each.operation,
  count: countOf(each),
  outcomes: each.outcomes,
  replacementCalls: replacementCalls(all, keyOf(each)),
  ...showReplacement(keyOf(each)),
});

function replacementCalls(all: readonly TalliedOperation[], key: string): number {
  const replacements = replacementsOf(key);
  return all
    .filter(({ section, operation }) => replacements.includes(`${section}.${operation}`))
    .reduce((sum, each) => sum + countOf(each), 0);
}

/** What a run used of MWS, and where it goes from there. */
export const report: Resource = {
  tag: 'requests',
  schemas: [used],
  routes: [
    route<{ query: Paging & { replaced?: boolean } }>({
      method: 'GET',
      path: '/requests/report',
      id: 'reportRequests',
      summary: 'The operations that were called, how often, and what replaces them in SP-API, by name',
      query: {
        ...schema.paging,
        replaced: schema.described(schema.boolean, 'Only those that have a replacement, or that have none.'),
      },
      answer: schema.listOf('UsedOperation'),
      run({ realm, query }) {
        const rows = realm.journal
          .tallied()
          .filter(isOperation)
          .filter((each) => isAskedFor(each, query.replaced))
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        return pageOf(rows, keyOf, query, show(realm.journal.tallied()));
      },
    }),
  ],
};

const isAskedFor = (each: UsedOperation, replaced: boolean | undefined): boolean =>
  replaced === undefined || replaced === (showReplacement(keyOf(each)).replacement !== null);
