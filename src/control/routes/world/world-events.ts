import { listEvents } from '../../../world/event-log.js';
import { KEPT_FOR } from '../../../world/events.js';
import { readInstant } from '../../instant.js';
import { DEFAULT_LIMIT, readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { typeQuery, typesOf, worldEvent, worldEventView } from './world-event.js';

interface Filter {
  type?: string;
  since?: string;
  subject?: string;
  sellerId?: string;
}

/** What happened in a world. */
export const worldEvents: Resource = {
  tag: 'events',
  settles: true,
  schemas: [worldEvent],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/world-events',
      id: 'listWorldEvents',
      summary: 'What happened in the world, newest first',
      query: {
        type: typeQuery,
        since: schema.described(schema.instant, 'World time; from then on.'),
        subject: schema.described(schema.nonEmpty, 'What it is about: an order id, a SKU, an ASIN.'),
        sellerId: schema.nonEmpty,
        ...schema.paging,
      },
      answer: schema.listOf('WorldEvent'),
      run({ world, query }) {
        const { events, count } = listEvents(world.database, {
          types: typesOf(query.type),
          since: Math.max(query.since === undefined ? 0 : readInstant(query.since), world.now() - KEPT_FOR),
          before: readRow(query.after) ?? Number.MAX_SAFE_INTEGER,
          limit: query.limit ?? DEFAULT_LIMIT,
          ...(query.subject !== undefined && { subject: query.subject }),
          ...(query.sellerId !== undefined && { sellerId: query.sellerId }),
        });
        return { items: events.map(worldEventView), count };
      },
    }),
  ],
};
