import { eventsBehind } from './event-log.js';
import { EVENTS_ARE_READ } from './events.js';
import type { LongWork } from './due.js';
import type { DueHandlers, EventConsumer, World } from './world.js';

/** How many events are looked at in one go; others get their turn between two. */
const SLICE = 200;

/** What gives consumers what they have not read. */
export const eventDueHandlers: DueHandlers = {
  [EVENTS_ARE_READ]: (world) => (readSlice(world) ? inSlices(world) : undefined),
};

const inSlices = (world: World): LongWork => ({ step: () => (readSlice(world) ? 'more' : 'done') });

/** Lets each consumer take a slice. @returns whether one has more to read */
const readSlice = (world: World): boolean =>
  world.events.reading(() => world.consumers.map((consumer) => readOn(world, consumer)).includes(true));

function readOn(world: World, { name, types, take }: EventConsumer): boolean {
  const { database } = world;
  const [cursor] = database.numbers('SELECT last FROM event_cursors WHERE consumer = ?', name);
  if (cursor === undefined) return false;
  const newest = world.events.last;
  const events = eventsBehind(database, types, cursor, SLICE);
  const hasMore = events.length === SLICE;
  database.run(
    'UPDATE event_cursors SET last = ? WHERE consumer = ?',
    hasMore ? events.at(-1)!.id : newest,
    name,
  );
  if (events.length > 0) take(world, events);
  return hasMore;
}
