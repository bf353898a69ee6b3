import type { DueHandlers, LongWork } from './due.js';
import { eventsBehind } from './event-log.js';
import type { WorldEvent } from './event-log.js';
import type { EventType } from './event-types.js';
import { EVENTS_ARE_READ } from './events.js';
import type { World } from './world.js';

/** Who reads the events of worlds. It is named in the table of src/server/due-handlers.ts. */
export interface EventConsumer {
  /** Of its cursor, which is kept with the world. */
  name: string;
  types: readonly EventType[];
  /** It listens in every world; else from `world.events.register(name)` to `unregister`. */
  always?: boolean;
  /**
   * Takes some events of its types, oldest first, in one transaction with the move of its cursor: each is taken once. It
   * runs as due work, at the instant of the first event that was not read; each event says its own.
   */
  take(world: World, events: readonly WorldEvent[]): void;
}

/** How many events are looked at in one go; others get their turn between two. */
const SLICE = 200;

/** What gives consumers what they have not read. */
export const eventDueHandlers: DueHandlers = {
  [EVENTS_ARE_READ]: (world) => (readSlice(world) ? inSlices(world) : undefined),
};

const inSlices = (world: World): LongWork => ({ step: () => (readSlice(world) ? 'more' : 'done') });

/** Lets each consumer take a slice. @returns whether one has more to read */
const readSlice = (world: World): boolean =>
  world.events.reading(() =>
    world.events.consumers.map((consumer) => readOn(world, consumer)).includes(true),
  );

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
