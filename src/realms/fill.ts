import { findDemoCaller } from '../registry/demo-caller.js';
import { populate, runAfter } from '../scenario/index.js';
import type { OnProgress, Scenario } from '../scenario/index.js';
import type { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import type { WorldParts, WorldStart } from '../world/world.js';

/**
 * Fills an empty database with a world as its scenario has it: all of it or nothing. What the world makes afterwards
 * has ids of another run, so that no reset makes an id once more that the scenario has made.
 */
export function fillWorld(
  database: WorldDatabase,
  scenario: Scenario,
  start: WorldStart,
  parts: WorldParts,
  onProgress?: OnProgress,
): void {
  database.transaction(() => {
    const run = scenario.state?.run;
    const world = World.found(database, { ...start, ...(run !== undefined && { run }) }, parts);
    populate(world, scenario, onProgress);
    findDemoCaller(world);
    if (scenario.state) World.inRun(database, runAfter(scenario.state));
    World.open(database, parts);
  });
}
