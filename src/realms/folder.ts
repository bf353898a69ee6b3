import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OnProgress, Scenario } from '../scenario/index.js';
import { createChance } from '../world/chance.js';
import { WorldDatabase } from '../world/database.js';
import { DocumentFolder } from '../world/documents.js';
import { lockFolder } from '../world/folder-lock.js';
import { World } from '../world/world.js';
import type { WorldParts } from '../world/world.js';
import type { NewFault } from '../traffic/faults.js';
import type { Origin, PreparedOrigin } from './realm.js';
import { forgetBeside, keepBeside, readBeside } from './beside.js';
import { KeptFaults } from './kept-faults.js';
import { fillWorld } from './fill.js';
import { createLoader, isLarge } from './loader.js';
import type { RealmPlace } from './place.js';
import { startOf } from './start.js';
import type { RealmOverrides, RealmStart } from './start.js';

/** What a start says of the world in a folder. */
export interface FolderWish {
  folder: string;
  /** The scenario that was named; undefined: none was, and a world goes on whatever it was made from. */
  named: Scenario | undefined;
  /** The one for an empty folder. */
  scenario(): Scenario;
  overrides: RealmOverrides;
  /** Told how far the loading has come, where it takes long. */
  onProgress?: OnProgress | undefined;
}

/**
 * Opens the world of a folder, which is made from its scenario only where there is none yet.
 * @throws Error where another server has the folder, another scenario was named, or a newer release wrote the world.
 */
export function placeInFolder(parts: WorldParts, wish: FolderWish): RealmPlace {
  const folder = resolve(wish.folder);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  if (!unlock)
    throw new Error(`Another mws-local server has the folder ${folder}: stop it, or choose another --data.`);
  let database: WorldDatabase | undefined;
  try {
    database = openFile(join(folder, 'world.sqlite'));
    const documents = new DocumentFolder(join(folder, 'documents'));
    documents.tidy(database);
    return openPlace({ ...parts, documents }, database, unlock, { ...wish, folder });
  } catch (error) {
    database?.close();
    unlock();
    throw error;
  }
}

function openFile(file: string): WorldDatabase {
  try {
    return WorldDatabase.inFile(file);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function openPlace(
  parts: FolderParts,
  database: WorldDatabase,
  unlock: () => void,
  wish: FolderWish,
): RealmPlace {
  const loader = createLoader(parts);
  const before = readBeside(database, 'origin') as Origin | undefined;
  const origin = before ? goneOn(before, wish) : { scenario: wish.scenario(), overrides: wish.overrides };
  if (before) keepBeside(database, 'origin', origin);
  else fill(database, origin, parts, wish.onProgress);
  const world = before ? World.open(database, parts) : World.at(database, parts);
  if (before) world.setSettings(settingsOf(wish.overrides));
  return {
    world,
    origin,
    async prepare(from) {
      if (!loader.takes(from.scenario)) return from;
      return { ...from, made: { file: await loader.load(from.scenario, startOf(from, parts.real)) } };
    },
    load(from) {
      fill(database, from, parts);
      world.reread();
    },
    recall({ image, at, origin: from }) {
      try {
        database.transaction(() => {
          world.recall(image, at);
          keepBeside(database, 'origin', from);
          forgetBeside(database, 'faults');
        });
      } catch (error) {
        world.reread();
        throw error;
      }
    },
    newFaults: () =>
      new KeptFaults(createChance(world.seed, 'faults'), (rules) => keepBeside(database, 'faults', rules)),
    keptFaults: () => readBeside(database, 'faults') as NewFault[] | undefined,
    adapt: (scenario) => scenario,
    leave() {
      world.close();
      unlock();
    },
  };
}

/**
 * A world that goes on keeps its clock and its seed, whatever the flags say that start one; how callers are checked is
 * said anew with each start. A scenario of the same name may have other scripts by now.
 */
function goneOn({ scenario, overrides }: Origin, { folder, named, overrides: said }: FolderWish): Origin {
  if (named && named.name !== scenario.name)
    throw new Error(
      `The folder ${folder} has a world of the scenario ${scenario.name}, and --scenario names ${named.name}: ` +
        'leave --scenario out, choose another --data, or load the scenario through the control API.',
    );
  return { scenario: named ?? scenario, overrides: { ...overrides, ...settingsOf(said) } };
}

const settingsOf = ({ auth, throttle }: RealmOverrides) => ({
  ...(auth && { auth }),
  ...(throttle && { throttle }),
});

/** What a world in a folder is made with: its documents are beside it. */
type FolderParts = WorldParts & { documents: DocumentFolder };

/** Makes the world anew, all of it or nothing. */
function fill(
  database: WorldDatabase,
  { made, ...origin }: PreparedOrigin,
  parts: FolderParts,
  onProgress?: OnProgress,
): void {
  const start = startOf(origin, parts.real);
  const file = made && 'file' in made ? made.file : makeLarge(origin.scenario, start, parts, onProgress);
  if (file !== undefined) {
    database.takeFile(file);
    return keepBeside(database, 'origin', origin);
  }
  database.transaction(() => {
    database.empty();
    fillWorld(database, origin.scenario, start, parts, onProgress);
    keepBeside(database, 'origin', origin);
  });
}

/** The file of a large world, made aside: written ahead, all of it would be written twice. */
function makeLarge(
  scenario: Scenario,
  start: RealmStart,
  parts: FolderParts,
  onProgress: OnProgress | undefined,
): string | undefined {
  if (!isLarge(scenario)) return undefined;
  const file = join(parts.documents.make(), 'loading.sqlite');
  rmSync(file, { force: true });
  const database = WorldDatabase.inScratchFile(file);
  try {
    fillWorld(database, scenario, start, parts, onProgress);
  } finally {
    database.close();
  }
  return file;
}
