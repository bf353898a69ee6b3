import type { ScriptedAnswers } from '../scenario/scripted-answers.js';
import type { World } from '../world/world.js';
import type { Faults } from '../traffic/faults.js';
import type { Journal } from '../traffic/journal.js';
import type { Quotas } from '../traffic/quotas.js';
import type { Transcript } from '../traffic/transcript.js';
import type { Origin, PreparedOrigin } from './origin.js';
import type { Snapshots } from './snapshots.js';

/** A world and what stands beside it in memory; the latter is in no snapshot and is emptied by reset. */
export interface Realm {
  world: World;
  journal: Journal;
  quotas: Quotas;
  faults: Faults;
  /** What its clients were answered, for comparisons; of sandboxes only. */
  transcript?: Transcript | undefined;
  /** The scenario's scripted answers, and those that were added. */
  scripts: ScriptedAnswers;
  /** Takes it back to the state right after its scenario was loaded. */
  reset(): void;
}

/** A realm as those see it who do more with it than call: it can be made anew, from this scenario or another. */
export interface LoadedRealm extends Realm {
  readonly origin: Origin;
  readonly snapshots: Snapshots;
  /** Makes the world of a large scenario beforehand, so that others go on meanwhile. */
  prepare(origin: Origin): Promise<PreparedOrigin>;
  /** Makes all of it anew; where that fails, it stays as it was. */
  load(origin: PreparedOrigin): void;
  /** Closes the world for good. */
  end(): void;
}

/** The worlds of one server. A request belongs to the sandbox whose id begins its access key, else to the default world. */
export interface Realms {
  readonly default: Realm;
  of(accessKeyId: string | undefined): Realm;
  /** The sandbox of that id; undefined: there is none. */
  find(id: string): Realm | undefined;
}
