import { diagnosisOf } from '../../../diagnosis/diagnose-entry.js';
import { concealer } from '../../../diagnosis/secrets.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import type { World } from '../../../world/world.js';
import { showWithBodies } from './journal-view-bodies.js';
import { journalView } from './journal-view.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { chosenEntries, sortQuery } from './journal-chosen.js';
import type { SortQuery } from './journal-chosen.js';
import { filterQuery, minute, request, requestWithBodies } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';
import { verify } from './requests-verify.js';

/** Of so many requests in a list it is found out why their signatures do not match; of others when they are read alone. */
const LOOKED_INTO = 20;

const lookInto = (world: World, entries: readonly JournalEntry[]) =>
  Promise.all(entries.map((entry) => diagnosisOf(world, entry)));

/** The journal: the newest MWS requests to a world, and what came of them. */
export const requests: Resource = {
  tag: 'requests',
  schemas: [request, requestWithBodies, minute],
  routes: [
    route<{ query: Paging & FilterQuery & SortQuery }>({
      method: 'GET',
      path: '/requests',
      id: 'listRequests',
      summary: 'The requests that were made, as far as they are still kept',
      query: { ...schema.paging, ...sortQuery, ...filterQuery },
      answer: schema.listOf('Request'),
      inSteps: true,
      async run({ realm, world, query }) {
        const { limit, after, ...chosen } = query;
        const { items, count } = pageOf(
          chosenEntries(realm, chosen),
          ({ id }) => id,
          { ...(limit !== undefined && { limit }), ...(after !== undefined && { after }) },
          (entry) => entry,
        );
        await lookInto(world, items.slice(0, LOOKED_INTO));
        return { items: items.map(journalView(world)), count };
      },
    }),
    route({
      method: 'GET',
      path: '/requests/minutes',
      id: 'listRequestMinutes',
      summary:
        'How many requests there were in each minute of the last hour of real time, by outcome, oldest first',
      answer: schema.listOf('RequestMinute'),
      run({ realm }) {
        const minutes = realm.journal.minutes(realm.world.clock.real());
        const items = minutes.map(({ at, ...counts }) => ({ at: iso(at), ...counts }));
        return { items, count: items.length };
      },
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/requests/:id',
      id: 'getRequest',
      summary: 'One request with the bodies of it and of its answer, each up to 16 KiB',
      params: { id: schema.text('The request id that its answer had.') },
      answer: schema.ref('RequestWithBodies'),
      inSteps: true,
      async run({ realm, world, params }) {
        const entry = realm.journal.newestFirst().find(({ id }) => id === params.id);
        if (!entry) throw notFound(`request ${params.id} among those that are still kept`);
        await diagnosisOf(world, entry);
        return showWithBodies(entry, concealer(world)(entry));
      },
    }),
    route({
      method: 'DELETE',
      path: '/requests',
      id: 'clearRequests',
      summary: 'Empties the journal, its counts too',
      status: 204,
      run({ realm }) {
        realm.journal.clear();
        realm.transcript?.clear();
      },
    }),
    verify,
  ],
};
