import type { Catalog } from '../protocol/catalog.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import { compileResponses, populate, worldStart } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';
import { WorldDatabase } from '../world/database.js';
import type { DueHandlers } from '../world/due.js';
import type { TimeSource } from '../world/real-time.js';
import type { Settings } from '../world/settings.js';
import { World } from '../world/world.js';
import type { WorldStart } from '../world/world.js';
import { Faults } from './faults.js';
import { Journal } from './journal.js';
import { Quotas } from './quotas.js';
import type { Realm } from './realm.js';

/** What is said beside the scenario, and stands above it. */
export interface RealmOverrides {
  seed?: number;
  /** ISO 8601 */
  clock?: string;
  frozen?: boolean;
  auth?: Settings['auth'];
  throttle?: Settings['throttle'];
}

export interface RealmParts {
  scenario: Scenario;
  catalog: Catalog;
  dueHandlers: DueHandlers;
  real: TimeSource;
  overrides: RealmOverrides;
}

/** Makes a world in memory as its scenario has it. What it is right after loading is kept as an image, to come back to. */
export function loadRealm({ scenario, catalog, dueHandlers, real, overrides }: RealmParts): Realm {
  const database = WorldDatabase.inMemory();
  const world = World.found(database, startOf(scenario, overrides, real), real, dueHandlers);
  populate(world, scenario);
  const image = database.image();

  const realm: Realm = {
    world,
    journal: new Journal(),
    quotas: new Quotas(),
    faults: new Faults(),
    scripts: compileResponses(scenario, catalog),
    reset() {
      database.replace(image);
      world.reread();
      realm.journal.clear();
      realm.quotas.clear();
      realm.faults.clear();
    },
  };
  return realm;
}

function startOf(scenario: Scenario, overrides: RealmOverrides, real: TimeSource): WorldStart {
  const start = worldStart(scenario);
  const { auth, throttle, clock, frozen } = overrides;
  const at = clock === undefined ? start.clock?.worldAt : parseTimestamp(clock);
  if (clock !== undefined && at === undefined)
    throw new Error(`The clock cannot start at ${clock}: that is no ISO 8601 instant.`);
  return {
    scenario: scenario.name,
    seed: overrides.seed ?? start.seed ?? 1,
    clock: { ...start.clock, worldAt: at ?? real(), ...(frozen && { mode: 'frozen' }) },
    settings: { ...start.settings, ...(auth && { auth }), ...(throttle && { throttle }) },
  };
}
