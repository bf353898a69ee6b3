import { eventsBehind } from '../../../world/event-log.js';
import type { WorldEvent } from '../../../world/event-log.js';
import type { EventType } from '../../../world/event-types.js';
import type { World } from '../../../world/world.js';

/** How many events are read at a time. */
const PAGE = 100;

/** The events of a world one by one, for a stream that takes them as fast as its client does. */
export interface WorldEventFeed {
  /** The next one whose id is at most `upTo`; undefined: there is none yet. */
  next(upTo: number): WorldEvent | undefined;
  /** Calls `wake` when there may be more. @returns what ends that */
  follow(wake: () => void): () => void;
}

/** Events of some types behind the one of id `after`. */
export function worldEventFeed(world: World, types: readonly EventType[], after: number): WorldEventFeed {
  let cursor = after;
  let page: WorldEvent[] = [];

  function readOn(): void {
    const newest = world.events.last;
    if (types.length === 0 || cursor >= newest) return;
    page = eventsBehind(world.database, types, cursor, PAGE);
    cursor = page.length === PAGE ? page.at(-1)!.id : newest;
  }

  return {
    next(upTo) {
      if (page.length === 0) readOn();
      return page.length > 0 && page[0]!.id <= upTo ? page.shift() : undefined;
    },
    follow: (wake) => world.events.follow(wake),
  };
}
