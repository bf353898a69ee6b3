import type { ScriptedAnswers } from '../scenario/scripted-answers.js';
import type { World } from '../world/world.js';
import type { Faults } from './faults.js';
import type { Journal } from './journal.js';
import type { Quotas } from './quotas.js';

/** A world and what stands beside it in memory; the latter is in no snapshot and is emptied by reset. */
export interface Realm {
  world: World;
  journal: Journal;
  quotas: Quotas;
  faults: Faults;
  /** The scenario's scripted answers. */
  scripts: ScriptedAnswers;
  /** Takes it back to the state right after its scenario was loaded. */
  reset(): void;
}

/** The worlds of one server. A request belongs to the sandbox whose id begins its access key, else to the default world. */
export interface Realms {
  readonly default: Realm;
  of(accessKeyId: string | undefined): Realm;
  /** The sandbox of that id; undefined: there is none. */
  find(id: string): Realm | undefined;
}
