import type { OnProgress } from '../scenario/index.js';
import { DocumentFolder } from '../world/documents.js';
import type { Catalog } from '../protocol/catalog.js';
import { ID_LENGTH } from '../world/key-prefix.js';
import { MemoryBudget } from '../traffic/memory-budget.js';
import { Transcript } from '../traffic/transcript.js';
import { createRealm } from './load-realm.js';
import type { Origin, PreparedOrigin, RealmOverrides } from './origin.js';
import type { LoadedRealm, Realms } from './realm.js';
import { placeInFolder } from './folder.js';
import { createImages } from './images.js';
import { createLoader } from './loader.js';
import { placeInMemory, prepareInMemory } from './place.js';
import { createScenarioShelf } from './scenario-shelf.js';
import type { ScenarioShelf } from './scenario-shelf.js';
import { createSandboxes } from './sandboxes.js';
import type { Sandboxes } from './sandboxes.js';
import { sweepTemporaryFolders } from '../world/temporary-folder.js';
import { WorkTurns } from '../world/work-turns.js';
import type { WorldParts } from '../world/world.js';

/** The worlds of a server as those see them who make and end them. */
export interface ServerRealms extends Realms {
  readonly default: LoadedRealm;
  find(id: string): LoadedRealm | undefined;
  readonly sandboxes: Sandboxes;
  /** What a world is made from that is asked for: what is not said is as the server was started. @throws ScenarioError */
  originOf(wish: RealmWish): Origin;
  /** Reads a scenario that is asked for beforehand, where that takes long. @throws ScenarioError */
  read(scenario: NonNullable<RealmWish['scenario']>): Promise<void>;
  /** Makes the world of a large scenario beforehand, for a sandbox. */
  prepare(origin: Origin): Promise<PreparedOrigin>;
  /** No world goes on with what is due; who waits for it is told when all are closed. */
  rest(): void;
  /** Closes all worlds. */
  end(): void;
}

/** A world that is asked for. */
export interface RealmWish extends RealmOverrides {
  /** A built-in's name, YAML text, or an object; the scenario of the default world if not given. */
  scenario?: string | object;
}

/** What the default world is made from, and what holds for all where nothing else is said. */
export interface RealmsStart {
  /** Names and paths as the command line has them; the usual one if not given. */
  scenarios: readonly string[] | undefined;
  /** Folder that the default world is kept in; in memory if not given. */
  data: string | undefined;
  overrides: RealmOverrides;
  maxSandboxes?: number | undefined;
  /** Bytes that what is kept in memory beside the worlds may take. */
  maxMemory?: number | undefined;
  /** Told how far the loading of a large default world has come. */
  onProgress?: OnProgress | undefined;
  /** Told what a user should know, in a sentence. */
  tell?: ((sentence: string) => void) | undefined;
}

export type RealmParts = WorldParts & { catalog: Catalog };

const USUAL = ['quickstart'];

/** Opens the default world of a server, beside which sandboxes can be made. */
export function openRealms(given: RealmParts, start: RealmsStart): ServerRealms {
  // Worlds of one scenario share its image, and so its documents.
  const documents = new DocumentFolder();
  sweepTemporaryFolders();
  const parts = { ...given, documents, turns: new WorkTurns() };
  const budget = new MemoryBudget(start.maxMemory);
  const images = createImages({ ...parts, budget }, start.onProgress);
  const loader = createLoader(parts);
  const shelf = createScenarioShelf();
  const memory = { ...parts, images, loader };
  const inMemory = (origin: PreparedOrigin, id?: string) =>
    createRealm(
      placeInMemory(memory, origin, id),
      { catalog: parts.catalog, budget },
      id === undefined ? undefined : new Transcript({ budget }),
    );

  const first = openDefault({ ...parts, budget }, start, shelf, inMemory);
  const sandboxes = createSandboxes({ real: parts.real, open: inMemory, max: start.maxSandboxes });
  const find = (id: string) => sandboxes.use(id)?.realm;
  return {
    default: first,
    sandboxes,
    prepare: (origin) => prepareInMemory(memory, origin),
    find,
    of: (accessKeyId) => (accessKeyId && find(accessKeyId.slice(0, ID_LENGTH))) || first,
    originOf: ({ scenario, ...overrides }) => ({
      scenario: scenario === undefined ? first.origin.scenario : shelf.asked(scenario),
      overrides: { ...start.overrides, ...overrides },
    }),
    read: (scenario) => shelf.readAside(scenario),
    rest: () => parts.turns.end(),
    end() {
      sandboxes.endAll();
      first.end();
      documents.end();
    },
  };
}

function openDefault(
  parts: RealmParts & { budget: MemoryBudget },
  { scenarios, data: folder, overrides, onProgress, tell }: RealmsStart,
  shelf: ScenarioShelf,
  inMemory: (origin: Origin) => LoadedRealm,
): LoadedRealm {
  if (folder === undefined) return inMemory({ scenario: shelf.named(scenarios ?? USUAL), overrides });
  const named = scenarios && shelf.named(scenarios);
  const scenario = () => named ?? shelf.named(USUAL);
  return createRealm(placeInFolder(parts, { folder, named, scenario, overrides, onProgress, tell }), parts);
}
