import { WorldDatabase } from './database.js';
import { eventDueHandlers } from './event-consumers.js';
import { World } from './world.js';
import type { DueHandler, DueHandlers, WorldParts, WorldStart } from './world.js';

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
  parts: Partial<WorldParts> = {},
): TestWorld {
  const time: TestTime = { now: START };
  const whole = { scenario: 'test', seed: 1, ...start };
  const all = { real: () => time.now, dueHandlers: { ...handlers, ...eventDueHandlers }, ...parts };
  return { world: World.found(WorldDatabase.inMemory(), whole, all), time };
}

/** A world whose due work of kind `note` is noted with the time that the world's clock then showed. */
export function createNotingWorld(more: DueHandlers = {}, parts: Partial<WorldParts> = {}) {
  const notes: [subject: string, at: number][] = [];
  const failures: string[] = [];
  const note: DueHandler = (world, { subject }) => void notes.push([subject, world.now()]);
  const dueFailed: WorldParts['dueFailed'] = (_, { subject, failed }) =>
    void failures.push(`${subject}: ${failed!.reason}`);
  const start = { clock: { mode: 'frozen' } } as const;
  return { ...createTestWorld({ note, ...more }, start, { dueFailed, ...parts }), notes, failures };
}
