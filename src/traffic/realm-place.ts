import type { Scenario } from '../scenario/index.js';
import { createChance } from '../world/chance.js';
import { World } from '../world/world.js';
import type { WorldParts } from '../world/world.js';
import { Faults } from './faults.js';
import type { NewFault } from './faults.js';
import type { Origin } from './realm.js';
import type { WorldImages } from './realm-images.js';
import type { Moment } from './realm-snapshots.js';
import { startOf } from './realm-start.js';
import { renameKeys, withKeyNames } from './sandbox-keys.js';
import type { KeyNames } from './sandbox-keys.js';

/** Where a realm's world is kept: in memory, or in the folder of `--data`. It comes with a world that is loaded. */
export interface RealmPlace {
  readonly world: World;
  /** What it was loaded from. */
  readonly origin: Origin;
  /** Makes the world anew, all of it or nothing. */
  load(origin: Origin): void;
  /** Takes it back to an earlier moment, all of it or nothing. */
  recall(moment: Moment): void;
  /** No faults. */
  newFaults(): Faults;
  /** The fault rules that have outlived a restart; undefined: those of the scenario hold. */
  keptFaults?(): NewFault[] | undefined;
  /** A scenario with the access keys that it has here. */
  adapt(scenario: Scenario): Scenario;
  /** Closes the world. */
  leave(): void;
}

/** @param id of the sandbox, with which its keys begin; the default world has none. */
export function placeInMemory(
  parts: WorldParts & { images: WorldImages },
  origin: Origin,
  id?: string,
): RealmPlace {
  const { images, real } = parts;
  const renamed = new WeakMap<Scenario, KeyNames>();

  function open(from: Origin) {
    const database = images.open(from.scenario, startOf(from, real));
    if (id !== undefined) renamed.set(from.scenario, renameKeys(database, id));
    return database;
  }

  const world = World.at(open(origin), parts);
  world.keyPrefix = id ?? '';
  return {
    world,
    origin,
    load(from) {
      world.database.take(open(from));
      world.reread();
    },
    recall: ({ image, at }) => world.recall(image, at),
    newFaults: () => new Faults(createChance(world.seed, 'faults')),
    adapt(scenario) {
      const nameOf = renamed.get(scenario);
      return nameOf ? withKeyNames(scenario, nameOf) : scenario;
    },
    leave: () => world.close(),
  };
}
