import { populate } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';
import type { WorldDatabase } from '../world/database.js';
import type { DueHandlers } from '../world/due.js';
import type { TimeSource } from '../world/real-time.js';
import { World } from '../world/world.js';
import type { WorldStart } from '../world/world.js';

/** What every world of a server needs. */
export interface WorldParts {
  dueHandlers: DueHandlers;
  real: TimeSource;
}

/**
 * Fills an empty database with a world as its scenario has it: all of it or nothing. What the world makes afterwards
 * has ids of another run, so that no reset makes an id once more that the scenario has made.
 */
export function fillWorld(
  database: WorldDatabase,
  scenario: Scenario,
  start: WorldStart,
  { real, dueHandlers }: WorldParts,
): void {
  database.transaction(() => {
    populate(World.found(database, start, real, dueHandlers), scenario);
    World.open(database, real, dueHandlers);
  });
}
