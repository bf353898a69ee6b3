import { matchesFilter } from '../../../traffic/journal-filter.js';
import type { Journal, JournalEntry } from '../../../traffic/journal.js';
import { journalView } from './journal-view.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import { createEventStream } from './events-stream.js';
import { filterOf, filterQuery } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';

/** What came after the entry whose id a client saw last, oldest first. */
function since(journal: Journal, lastId: string | string[] | undefined): JournalEntry[] {
  const entries = journal.newestFirst();
  const at = entries.findIndex(({ id }) => id === lastId);
  return at < 0 ? [] : entries.slice(0, at).reverse();
}

/** The journal, live. */
export const events: Resource = {
  tag: 'requests',
  schemas: [],
  routes: [
    route<{ query: FilterQuery }>({
      method: 'GET',
      path: '/events',
      id: 'followRequests',
      summary:
        'New requests as server-sent events, from now on or after Last-Event-ID; a client that does not keep up is dropped',
      query: filterQuery,
      answer: {
        description: 'Events whose data is a Request.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      run({ realm, world, query, request, reply }) {
        void reply.type('text/event-stream');
        // Of a stream that no one reads, nothing would tell the end.
        if (request.method === 'HEAD') return '';
        const filter = filterOf(query);
        return createEventStream({
          journal: realm.journal,
          wants: (entry) => matchesFilter(filter, entry),
          show: (entry) => journalView(world)(entry),
          missed: since(realm.journal, request.headers['last-event-id']),
        });
      },
    }),
  ],
};
