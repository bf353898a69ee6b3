import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OnProgress, Scenario, ScriptedResponse } from '../scenario/index.js';
import { createChance } from '../world/chance.js';
import { claimFolder } from '../world/data-folder.js';
import { WorldDatabase } from '../world/database.js';
import { DocumentFolder } from '../world/documents.js';
import { NAMES } from '../world/folder-entries.js';
import { statOf } from '../world/private-files.js';
import type { TimeSource } from '../world/real-time.js';
import { World } from '../world/world.js';
import type { WorldParts } from '../world/world.js';
import type { NewFault } from '../traffic/faults.js';
import { WorldBusy } from './limit-reached.js';
import type { Origin, PreparedOrigin, RealmOverrides } from './origin.js';
import { forgetBeside, keepBeside, readBeside } from './beside.js';
import { KeptFaults } from './kept-faults.js';
import { fillWorld } from './fill.js';
import { createLoader, isLarge } from './loader.js';
import type { RealmPlace } from './place.js';
import { startOf } from './start.js';

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
  /** Told what a user should know, in a sentence. */
  tell?: ((sentence: string) => void) | undefined;
}

/**
 * Opens the world of a folder, which is made from its scenario only where there is none yet.
 * @throws FolderRefused for a folder that mws-local did not make, and Error where another server has it, something was
 *   said that is for new worlds, or a newer release wrote the world.
 */
export function placeInFolder(parts: WorldParts, wish: FolderWish): RealmPlace {
  const { path: folder, unlock, mended } = claimFolder(wish.folder);
  let database: WorldDatabase | undefined;
  try {
    if (mended.length > 0) wish.tell?.(`Others could read ${mended.join(', ')}; now the owner alone can.`);
    const documents = new DocumentFolder(join(folder, NAMES.documents));
    const inFolder = { ...parts, documents };
    const file = join(folder, NAMES.world);
    const begun = isThere(file) ? undefined : begin(file, inFolder, wish);
    database = openFile(file);
    documents.tidy(database, true);
    return openPlace(inFolder, database, unlock, { ...wish, folder, begun });
  } catch (error) {
    database?.close();
    unlock();
    throw error;
  }
}

const isThere = (file: string): boolean => (statOf(file)?.size ?? 0) > 0;

/** Makes the first world of a folder aside, and puts it in its place whole. */
function begin(file: string, parts: FolderParts, { scenario, overrides, onProgress }: FolderWish): Origin {
  const origin = { scenario: scenario(), overrides };
  parts.documents.tidy(undefined, true);
  renameSync(makeAside(origin, parts, onProgress), file);
  return origin;
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
  { begun, ...wish }: FolderWish & { begun: Origin | undefined },
): RealmPlace {
  const loader = createLoader(parts);
  const before = begun ? undefined : (readBeside(database, 'origin') as Origin | undefined);
  const origin = before
    ? goneOn(before, wish, parts.real)
    : (begun ?? { scenario: wish.scenario(), overrides: wish.overrides });
  if (before) keepBeside(database, 'origin', origin);
  else if (!begun) fill(database, origin, parts, wish.onProgress);
  const world = before ? World.open(database, parts) : World.at(database, parts);
  if (before) world.setSettings(settingsOf(wish.overrides));
  return {
    world,
    origin,
    async prepare(from) {
      if (!loader.takes(from.scenario)) return from;
      const { file, documents: names } = await loader.load(from.scenario, startOf(from, parts.real));
      const made = { file };
      parts.documents.holdNamed(made, names);
      return { ...from, made };
    },
    load(from) {
      unlessBusy(wish.folder, () => fill(database, from, parts));
      if (from.made) parts.documents.release(from.made);
      world.reread();
      parts.documents.tidy(database);
    },
    recall({ image, at, origin: from }) {
      try {
        unlessBusy(wish.folder, () =>
          database.transaction(() => {
            world.recall(image, at);
            keepBeside(database, 'origin', from);
            forgetBeside(database, 'faults');
            forgetBeside(database, 'responses');
          }),
        );
      } catch (error) {
        world.reread();
        throw error;
      }
      parts.documents.tidy(database);
    },
    newFaults: () =>
      new KeptFaults(createChance(world.seed, 'faults'), (rules, undo) =>
        database.transaction(() => {
          database.whenUndone(undo);
          keepBeside(database, 'faults', rules);
        }),
      ),
    keepScripts: (added, undo) =>
      database.transaction(() => {
        database.whenUndone(undo);
        keepBeside(database, 'responses', added);
      }),
    keptScripts: () => readBeside(database, 'responses') as ScriptedResponse[] | undefined,
    keptFaults: () => readBeside(database, 'faults') as NewFault[] | undefined,
    adapt: (scenario) => scenario,
    leave() {
      world.close();
      unlock();
    },
  };
}

/** @throws WorldBusy where another process is writing into the database; nothing has changed then. */
function unlessBusy(folder: string, change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
    throw new WorldBusy(
      `Another process is writing into the database in ${folder}, so nothing was changed: end it, and try again.`,
      { cause: error },
    );
  }
}

/**
 * A world that goes on keeps its clock and its seed; how callers are checked is said anew with each start. A scenario of
 * the same name may have other scripts by now.
 */
function goneOn(before: Origin, wish: FolderWish, real: TimeSource): Origin {
  const { scenario, overrides } = before;
  const { folder, named, overrides: said } = wish;
  if (named && named.name !== scenario.name)
    throw new Error(
      `The folder ${folder} has a world of the scenario ${scenario.name}, and --scenario names ${named.name}: ` +
        'leave --scenario out, choose another --data, or load the scenario through the control API.',
    );
  const tooLate = flagTooLate(before, said, real);
  if (tooLate !== undefined)
    throw new Error(
      `The folder ${folder} has a world already, and ${tooLate} is for the beginning of one: leave it out, choose ` +
        'another --data, or load the scenario through the control API.',
    );
  return { scenario: named ?? scenario, overrides: { ...overrides, ...settingsOf(said) } };
}

/** The flag that begins a world in another way than this one began; one that says the same is no mistake. */
function flagTooLate(
  before: Origin,
  { seed, clock, mode }: RealmOverrides,
  real: TimeSource,
): string | undefined {
  const began = startOf(before, real);
  if (seed !== undefined && seed !== began.seed) return `--seed ${seed}`;
  const isSameClock = () =>
    began.atWasGiven && startOf({ ...before, overrides: { clock: clock! } }, real).at === began.at;
  if (clock !== undefined && !isSameClock()) return `--clock ${clock}`;
  if (mode !== undefined && mode !== began.clock?.mode) return `--${mode}`;
  return undefined;
}

const settingsOf = ({ auth, throttle }: RealmOverrides) => ({
  ...(auth && { auth }),
  ...(throttle && { throttle }),
});

/** What a world in a folder is made with: its documents are beside it. */
type FolderParts = WorldParts & { documents: DocumentFolder };

/** Makes the world anew, all of it or nothing, through the handle that is open: others may have the file open as well. */
function fill(
  database: WorldDatabase,
  { made, ...origin }: PreparedOrigin,
  parts: FolderParts,
  onProgress?: OnProgress,
): void {
  const keepOrigin = () => keepBeside(database, 'origin', origin);
  if (made || isLarge(origin.scenario)) {
    const file = made && 'file' in made ? made.file : makeAside(origin, parts, onProgress);
    try {
      return database.takeRows(file, keepOrigin);
    } finally {
      rmSync(file, { force: true });
    }
  }
  database.transaction(() => {
    database.empty();
    fillWorld(database, origin.scenario, startOf(origin, parts.real), parts, onProgress);
    keepOrigin();
  });
}

/** @returns the file of a world with its origin; written where it is kept, all of a large one would be written twice. */
function makeAside(origin: Origin, parts: FolderParts, onProgress: OnProgress | undefined): string {
  const file = join(parts.documents.make(), `loading-${process.pid}-0.sqlite`);
  const database = WorldDatabase.inScratchFile(file);
  try {
    fillWorld(database, origin.scenario, startOf(origin, parts.real), parts, onProgress);
    keepBeside(database, 'origin', origin);
    return file;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    database.close();
  }
}
