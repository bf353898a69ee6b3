import { matchesFilter } from '../../traffic/journal-filter.js';
import { showWithBodies } from '../journal-view-bodies.js';
import { journalView } from '../journal-view.js';
import { pageOf } from '../page.js';
import type { Paging } from '../page.js';
import { notFound } from '../problem.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';
import { filterOf, filterQuery, request, requestWithBodies } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';
import { verify } from './requests-verify.js';

/** The journal: the newest MWS requests to a world, and what came of them. */
export const requests: Resource = {
  tag: 'requests',
  schemas: [request, requestWithBodies],
  routes: [
    route<{ query: Paging & FilterQuery }>({
      method: 'GET',
      path: '/requests',
      id: 'listRequests',
      summary: 'The requests that were made, as far as they are still kept',
      query: { ...schema.paging, ...filterQuery },
      answer: schema.listOf('Request'),
      run({ realm, world, query }) {
        const filter = filterOf(query);
        const entries = realm.journal.newestFirst().filter((entry) => matchesFilter(filter, entry));
        return pageOf(entries, ({ id }) => id, query, journalView(world));
      },
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/requests/:id',
      id: 'getRequest',
      summary: 'One request with the bodies of it and of its answer, each up to 16 KiB',
      params: { id: schema.text('The request id that its answer had.') },
      answer: schema.ref('RequestWithBodies'),
      run({ realm, world, params }) {
        const entry = realm.journal.newestFirst().find(({ id }) => id === params.id);
        if (!entry) throw notFound(`request ${params.id} among those that are still kept`);
        return showWithBodies(world, entry);
      },
    }),
    route({
      method: 'DELETE',
      path: '/requests',
      id: 'clearRequests',
      summary: 'Empties the journal, its counts too',
      status: 204,
      run: ({ realm }) => realm.journal.clear(),
    }),
    verify,
  ],
};
