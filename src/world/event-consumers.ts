import { eventsBehind } from './event-log.js';
import { EVENTS_ARE_READ } from './events.js';
import type { LongWork } from './due.js';
import type { DueHandlers, EventConsumer, World } from './world.js';

/** How many events are looked at in one go, if a consumer says nothing else; others get their turn between two. */
const SLICE = 200;

/** What gives consumers what they have not read. */
export const eventDueHandlers: DueHandlers = {
  [EVENTS_ARE_READ]: (world) => (readSlice(world) ? inSlices(world) : undefined),
};

/** Has what was told in a world read at once, though nobody may call for a long time. */
export function readUnasked(world: World): void {
  world.events.follow(() => {
    if (world.isOpen) world.due.settle();
  });
}

const inSlices = (world: World): LongWork => ({ step: () => (readSlice(world) ? 'more' : 'done') });

/** Lets each consumer take a slice. @returns whether one has more to read */
const readSlice = (world: World): boolean =>
  world.events.reading(() => world.consumers.map((consumer) => readOn(world, consumer)).includes(true));

function readOn(world: World, { name, types, take, slice = SLICE }: EventConsumer): boolean {
  const { database } = world;
  const [cursor] = database.numbers('SELECT last FROM event_cursors WHERE consumer = ?', name);
  if (cursor === undefined) return false;
  const newest = world.events.last;
  const events = eventsBehind(database, types, cursor, slice);
  const hasMore = events.length === slice;
  database.run(
    'UPDATE event_cursors SET last = ? WHERE consumer = ?',
    hasMore ? events.at(-1)!.id : newest,
    name,
  );
  if (events.length > 0) take(world, events);
  return hasMore;
}
