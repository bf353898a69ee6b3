import { WorldDatabase } from './database.js';
import { eventDueHandlers } from './event-consumers.js';
import type { DueHandlers, EventConsumer, WorldStart } from './world.js';
import { World } from './world.js';

/** 2020-06-24T14:10:37.462Z, when the clocks of tests start. */
export const START = Date.UTC(2020, 5, 24, 14, 10, 37, 462);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Real time, which stands until a test moves it. */
export interface TestTime {
  now: number;
}

export interface TestWorld {
  world: World;
  time: TestTime;
}

/** An empty world in memory whose running clock follows `time`. */
export function createTestWorld(
  handlers: DueHandlers = {},
  start: Partial<WorldStart> = {},
  consumers: readonly EventConsumer[] = [],
): TestWorld {
  const time: TestTime = { now: START };
  const whole = { scenario: 'test', seed: 1, ...start };
  return {
    world: World.found(WorldDatabase.inMemory(), whole, {
      real: () => time.now,
      dueHandlers: { ...handlers, ...eventDueHandlers },
      consumers,
    }),
    time,
  };
}
