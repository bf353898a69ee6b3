import { listEvents } from '../../../world/event-log.js';
import { KEPT_FOR } from '../../../world/events.js';
import { readInstant } from '../../instant.js';
import { DEFAULT_LIMIT, readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { typeQuery, typesOf, worldEvent, worldEventView } from './world-event.js';

/** What happened in a world. */
export const worldEvents: Resource = {
  tag: 'events',
  settles: true,
  schemas: [worldEvent],
  routes: [
    route<{ query: Paging & { type?: string; since?: string } }>({
      method: 'GET',
      path: '/world-events',
      id: 'listWorldEvents',
      summary: 'What happened in the world, newest first',
      query: {
        type: typeQuery,
        since: schema.described(schema.instant, 'World time; from then on.'),
        ...schema.paging,
      },
      answer: schema.listOf('WorldEvent'),
      run({ world, query }) {
        const { events, count } = listEvents(world.database, {
          types: typesOf(query.type),
          since: Math.max(query.since === undefined ? 0 : readInstant(query.since), world.now() - KEPT_FOR),
          before: readRow(query.after) ?? Number.MAX_SAFE_INTEGER,
          limit: query.limit ?? DEFAULT_LIMIT,
        });
        return { items: events.map(worldEventView), count };
      },
    }),
  ],
};
