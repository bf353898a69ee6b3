import { readFile, rm } from 'node:fs/promises';
import type { KeepScripts, Scenario, ScriptedResponse } from '../scenario/index.js';
import { createChance } from '../world/chance.js';
import type { DocumentFolder } from '../world/documents.js';
import { World } from '../world/world.js';
import type { WorldParts } from '../world/world.js';
import { Faults } from '../traffic/faults.js';
import type { NewFault } from '../traffic/faults.js';
import type { Origin, PreparedOrigin } from './origin.js';
import { forkOf } from './images.js';
import type { WorldImages } from './images.js';
import type { RealmLoader } from './loader.js';
import type { Moment } from './snapshots.js';
import { startOf } from './start.js';
import { renameKeys, withKeyNames } from './sandbox-keys.js';
import type { KeyNames } from './sandbox-keys.js';

/** Where a realm's world is kept: in memory, or in the folder of `--data`. It comes with a world that is loaded. */
export interface RealmPlace {
  readonly world: World;
  /** What it was loaded from. */
  readonly origin: Origin;
  /** Makes the world of a large scenario beforehand. */
  prepare(origin: Origin): Promise<PreparedOrigin>;
  /** Makes the world anew, all of it or nothing. */
  load(origin: PreparedOrigin): void;
  /** Takes it back to an earlier moment, all of it or nothing. */
  recall(moment: Moment): void;
  /** No faults. */
  newFaults(): Faults;
  /** The fault rules that have outlived a restart; undefined: those of the scenario hold. */
  keptFaults?(): NewFault[] | undefined;
  /** Keeps the scripted answers that were added while the world ran; absent: it ends with the process. */
  keepScripts?: KeepScripts;
  /** Those that have outlived a restart. */
  keptScripts?(): ScriptedResponse[] | undefined;
  /** A scenario with the access keys that it has here. */
  adapt(scenario: Scenario): Scenario;
  /** Closes the world. */
  leave(): void;
}

/** What worlds in memory are made with. */
export type MemoryParts = WorldParts & {
  images: WorldImages;
  loader: RealmLoader;
  documents: DocumentFolder;
};

/** Makes the world of a large scenario in a worker, unless there is an image of it. */
export async function prepareInMemory(
  { images, loader, real, documents }: MemoryParts,
  origin: Origin,
): Promise<PreparedOrigin> {
  const { scenario } = origin;
  const start = startOf(origin, real);
  if (!loader.takes(scenario) || images.has(scenario, start)) return origin;
  const { file, documents: names } = await loader.load(scenario, start);
  const made = { bytes: await readFile(file) };
  await rm(file);
  documents.holdNamed(made, names);
  images.add(scenario, start, made.bytes);
  return { ...origin, made };
}

/** @param id of the sandbox, with which its keys begin; the default world has none. */
export function placeInMemory(parts: MemoryParts, origin: PreparedOrigin, id?: string): RealmPlace {
  const { images, real, documents } = parts;
  const renamed = new WeakMap<Scenario, KeyNames>();

  function open(from: PreparedOrigin) {
    const start = startOf(from, real);
    const made = from.made && 'bytes' in from.made ? from.made.bytes : undefined;
    const database = made ? forkOf(made, start, real) : images.open(from.scenario, start);
    documents.hold(database, database);
    if (from.made) documents.release(from.made);
    if (id !== undefined) renamed.set(from.scenario, renameKeys(database, id));
    return database;
  }

  const world = World.at(open(origin), parts);
  world.keyPrefix = id ?? '';
  return {
    world,
    origin,
    prepare: (from) => prepareInMemory(parts, from),
    load(from) {
      const made = open(from);
      world.database.take(made);
      documents.hold(world.database, world.database);
      documents.release(made);
      world.reread();
    },
    recall({ image, at }) {
      world.recall(image, at);
      documents.hold(world.database, world.database);
    },
    newFaults: () => new Faults(createChance(world.seed, 'faults')),
    adapt(scenario) {
      const nameOf = renamed.get(scenario);
      return nameOf ? withKeyNames(scenario, nameOf) : scenario;
    },
    leave: () => world.close(),
  };
}
