import { matchesFilter } from '../../../traffic/journal-filter.js';
import type { Realm } from '../../../realms/realm.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import { journalView } from './journal-view.js';
import { route } from '../../route.js';
import * as schema from '../../schemas.js';
import type { Resource } from '../../route.js';
import { typeQuery, typesOf, worldEventView } from '../world/world-event.js';
import { worldEventFeed } from '../world/world-event-feed.js';
import { createEventStream, WORLD_ID } from './events-stream.js';
import { holding } from './journal-text.js';
import { filterOf, filterQuery } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';

/** Where a client goes on: what it missed of the journal, oldest first, and the event of the world that it saw last. */
interface Place {
  missed: JournalEntry[];
  lastEvent: number;
}

function placeOf({ journal, world }: Realm, lastId: string | string[] | undefined): Place {
  const entries = journal.newestFirst();
  const event =
    typeof lastId === 'string' && lastId.startsWith(WORLD_ID) ? Number(lastId.slice(WORLD_ID.length)) : NaN;
  if (Number.isInteger(event))
    return { missed: entries.filter(({ lastEvent }) => lastEvent >= event).reverse(), lastEvent: event };
  const at = entries.findIndex(({ id }) => id === lastId);
  if (at < 0) return { missed: [], lastEvent: world.events.last };
  return { missed: entries.slice(0, at).reverse(), lastEvent: entries[at]!.lastEvent };
}

/** The journal and what happens in the world, live. */
export const events: Resource = {
  tag: 'requests',
  schemas: [],
  routes: [
    route<{ query: FilterQuery & { type?: string } }>({
      method: 'GET',
      path: '/events',
      id: 'followRequests',
      summary:
        'New requests, and as event: world what happens in the world, as server-sent events, from now on or after Last-Event-ID; a client that does not keep up is dropped',
      query: {
        ...filterQuery,
        type: schema.described(
          typeQuery,
          'Which events of the world: a type, or all of a thing, such as order.*. Without it there are all, or none where requests are chosen.',
        ),
      },
      answer: {
        description: 'Events whose data is a Request, or of event: world a WorldEvent.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      run({ realm, world, query, request, reply }) {
        void reply.type('text/event-stream');
        // Of a stream that no one reads, nothing would tell the end.
        if (request.method === 'HEAD') return '';
        const { type, sandbox: _, ...chosen } = query as typeof query & { sandbox?: string };
        const filter = filterOf(chosen);
        const holds = chosen.text === undefined ? () => true : holding(world, chosen.text);
        const types = type === undefined && Object.keys(chosen).length > 0 ? [] : typesOf(type);
        const { missed, lastEvent } = placeOf(realm, request.headers['last-event-id']);
        const stream = createEventStream({
          journal: realm.journal,
          wants: (entry) => matchesFilter(filter, entry) && holds(entry),
          show: (entry) => journalView(world)(entry),
          missed,
          happened: worldEventFeed(world, types, lastEvent),
          showEvent: worldEventView,
        });
        // Who has nothing more to say listens no more, either.
        request.raw.socket.once('end', () => stream.destroy());
        return stream;
      },
    }),
  ],
};
