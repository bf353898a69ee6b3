import { parseTimestamp } from '../protocol/timestamp.js';
import { worldStart } from '../scenario/index.js';
import { isClockInstant } from '../world/clock.js';
import type { TimeSource } from '../world/real-time.js';
import type { WorldStart } from '../world/world.js';
import type { Origin } from './origin.js';

/** A start with nothing left to be said. */
export interface RealmStart extends WorldStart {
  /** What the clock shows at first. */
  at: number;
  /** Whether someone said so; else it is real time. */
  atWasGiven: boolean;
}

/** What a world starts with. @throws Error for a clock that is no instant, or one that no clock may show. */
export function startOf({ scenario, overrides }: Origin, real: TimeSource): RealmStart {
  const { seed, clock, mode, rate, auth, throttle } = overrides;
  const start = worldStart(scenario);
  const given = clock === undefined ? start.clock?.worldAt : instantOf(clock);
  const at = given ?? real();
  return {
    scenario: scenario.name,
    seed: seed ?? start.seed ?? 1,
    at,
    atWasGiven: given !== undefined,
    clock: { ...start.clock, worldAt: at, ...(mode && { mode }), ...(rate !== undefined && { rate }) },
    settings: { ...start.settings, ...(auth && { auth }), ...(throttle && { throttle }) },
  };
}

function instantOf(clock: string): number {
  const instant = parseTimestamp(clock);
  if (instant === undefined)
    throw new Error(`The clock cannot start at ${clock}: that is no ISO 8601 instant.`);
  if (!isClockInstant(instant))
    throw new Error(`The clock cannot start at ${clock}: it shows instants from 1970 to 2099 only.`);
  return instant;
}
