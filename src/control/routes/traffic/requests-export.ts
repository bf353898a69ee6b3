import type { JournalEntry } from '../../../traffic/journal.js';
import { route } from '../../route.js';
import type { Asked, Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { chosenEntries } from './journal-chosen.js';
import { curlOf } from './journal-curl.js';
import { harOf } from './journal-har.js';
import { filterQuery } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';

type Asks = { query: FilterQuery };

/** What is asked for, in the order in which it was called. */
const entriesOf = ({ realm, query }: Asked<Asks>): JournalEntry[] => chosenEntries(realm, query).reverse();

/** The journal in the forms of other tools; what is never shown of it is in neither. */
export const requestsExport: Resource = {
  tag: 'requests',
  schemas: [],
  routes: [
    route<Asks>({
      method: 'GET',
      path: '/requests/har',
      id: 'exportRequestsAsHar',
      summary: 'The requests that are still kept as HAR 1.2, oldest first; bodies up to 16 KiB each',
      query: filterQuery,
      answer: { type: 'object', additionalProperties: true, description: 'HAR 1.2.' },
      inSteps: true,
      run: (asked) => harOf(asked.world, entriesOf(asked)),
    }),
    route<Asks>({
      method: 'GET',
      path: '/requests/curl',
      id: 'exportRequestsAsCurl',
      summary: 'The requests that are still kept as lines of curl, oldest first, without their signatures',
      query: filterQuery,
      answer: { description: 'Lines for a shell.', content: { 'text/plain': { schema: schema.text() } } },
      inSteps: true,
      run(asked) {
        asked.reply.type('text/plain; charset=utf-8');
        return curlOf(asked.world, entriesOf(asked));
      },
    }),
  ],
};
