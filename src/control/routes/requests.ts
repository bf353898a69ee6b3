import type { JournalEntry, Outcome } from '../../traffic/journal.js';
import { journalView, sellerIdOf } from '../journal-view.js';
import { pageOf } from '../page.js';
import type { Paging } from '../page.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';

const outcome = schema.oneOf(['ok', 'refused', 'error', 'fault']);

const request = schema.resource(
  'Request',
  {
    id: schema.text('The request id that the answer had.'),
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
    status: { type: 'integer' },
    outcome,
    code: schema.text('The code of the error that was answered.'),
    rung: schema.text('The check that refused it.'),
    signedAs: schema.text('The form of the string to sign that matched.'),
    cause: schema.text(),
    explanation: schema.text(),
    authorizationId: schema.text('The authorization whose token was sent.'),
    durationMs: { type: 'number', minimum: 0 },
  },
  ['code', 'rung', 'signedAs', 'cause', 'explanation', 'authorizationId'],
);

interface Filter {
  operation?: string;
  section?: string;
  sellerId?: string;
  outcome?: Outcome;
  code?: string;
}

const matches = (filter: Filter) => (entry: JournalEntry) =>
  (filter.operation === undefined || entry.operation === filter.operation) &&
  (filter.section === undefined || entry.section === filter.section) &&
  (filter.sellerId === undefined || sellerIdOf(entry) === filter.sellerId) &&
  (filter.outcome === undefined || entry.outcome === filter.outcome) &&
  (filter.code === undefined || entry.code === filter.code);

/** The journal: the newest MWS requests to a world, and what came of them. */
export const requests: Resource = {
  tag: 'requests',
  schemas: [request],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/requests',
      id: 'listRequests',
      summary: 'The requests that were made, as far as they are still kept',
      query: {
        ...schema.paging,
        operation: schema.text('Such as ListOrders.'),
        section: schema.text('Such as Orders.'),
        sellerId: schema.text(),
        outcome,
        code: schema.text('Such as InvalidAccessKeyId.'),
      },
      answer: schema.listOf('Request'),
      run({ realm, world, query }) {
        const entries = realm.journal.newestFirst().filter(matches(query));
        return pageOf(entries, ({ id }) => id, query, journalView(world));
      },
    }),
    route({
      method: 'DELETE',
      path: '/requests',
      id: 'clearRequests',
      summary: 'Empties the journal',
      status: 204,
      run: ({ realm }) => realm.journal.clear(),
    }),
  ],
};
