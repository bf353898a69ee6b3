import type { FaultMatch } from '../scenario/index.js';
import type { GivenError } from '../protocol/error-of-code.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import { createChance } from '../world/chance.js';
import type { Chance } from '../world/chance.js';

/** When a fault applies: before all checks, or where its rung stands, behind authorization. */
export type FaultStage = NonNullable<FaultMatch['stage']>;

/** What a fault does: one thing to the answer, or a delay, or both. */
export interface FaultEffect {
  /** Real time, in milliseconds, before anything is sent: a number from `from` to `to`. The call itself is not held up. */
  delay?: { from: number; to: number };
  /** In place of the operation. */
  error?: ErrorAnswer;
  /** The error as it was described: of MWS's operations it says what the call tells. Absent: it was kept by an earlier release. */
  given?: GivenError;
  /** Likewise: an answer that need not be one of MWS. */
  answer?: { status: number; body: string; contentType: string };
  /** Likewise: RequestThrottled, as if a quota had been used up. */
  throttle?: true;
  /** The connection is reset, before the call is processed or after. */
  reset?: 'before' | 'after';
  /** The connection is cut after so many bytes of the body. */
  truncate?: number;
  /** The body comes at this pace. */
  slowBody?: { bytesPerSecond: number };
  /** The document breaks off; status and headers are good. */
  malformedXml?: true;
}

export interface Fault {
  id: string;
  match: FaultMatch;
  /** How often it applies at most. */
  times?: number;
  effect: FaultEffect;
  hits: number;
}

/** A fault that is to be added. */
export type NewFault = Omit<Fault, 'id' | 'hits'>;

/** The call as a fault sees it. */
export interface FaultCall {
  operation: string | undefined;
  section: string | undefined;
  sellerId: string | undefined;
  accessKeyId: string | undefined;
}

/** A fault that applied to a call, with what was left to chance. */
export interface FaultHit {
  id: string;
  effect: FaultEffect;
  /** Milliseconds. */
  delay: number;
}

interface Entry {
  fault: Fault;
  /** How many calls matched it, but for their number and chance. */
  seen: number;
  /** Each fault has chance of its own: what one draws does not depend on the others. */
  chance: Chance;
}

const named = ['operation', 'section', 'sellerId', 'accessKeyId'] as const;

/** The fault rules of one world, in the order in which they were added: the first that applies counts. */
export class Faults {
  readonly #entries: Entry[] = [];
  readonly #seed: number;
  #made = 0;

  /** @param chance of the world; one number is drawn from it, as the seed of all faults. */
  constructor(chance: Chance = createChance(1, 'faults')) {
    this.#seed = chance.below(2 ** 32);
  }

  add(rule: NewFault): Fault {
    const fault: Fault = { ...rule, id: String(++this.#made), hits: 0 };
    this.#entries.push({ fault, seen: 0, chance: createChance(this.#seed, `fault/${fault.id}`) });
    return fault;
  }

  /** Whether there is none at all, which spares a call from being described to them. */
  get none(): boolean {
    return this.#entries.length === 0;
  }

  list(): Fault[] {
    return this.#entries.map(({ fault }) => fault);
  }

  /** Removes one fault; says whether there was one. */
  remove(id: string): boolean {
    const at = this.#entries.findIndex(({ fault }) => fault.id === id);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
  }

  /** Removes all; those that follow get new ids, because the journal still names the old ones. */
  removeAll(): void {
    this.#entries.length = 0;
  }

  /** @returns what takes the list back to what it is now. */
  moment(): () => void {
    const entries = [...this.#entries];
    return () => void this.#entries.splice(0, this.#entries.length, ...entries);
  }

  /** Back to the beginning: the same faults added again get the same ids and the same chance. */
  clear(): void {
    this.removeAll();
    this.#made = 0;
  }

  /** The fault that applies to a call at a stage, if any; it counts as hit. */
  apply(call: FaultCall, stage: FaultStage): FaultHit | undefined {
    const entry = this.#entries.find((each) => isFor(each, call, stage) && isDue(each));
    if (!entry) return undefined;
    const { fault, chance } = entry;
    fault.hits++;
    const { delay } = fault.effect;
    return { id: fault.id, effect: fault.effect, delay: delay ? chance.between(delay.from, delay.to) : 0 };
  }
}

function isFor({ fault: { match } }: Entry, call: FaultCall, stage: FaultStage): boolean {
  if ((match.stage ?? 'authorized') !== stage) return false;
  return named.every((name) => match[name] === undefined || match[name] === call[name]);
}

/** Counts a call that matches, and says whether it is one of those that the fault is meant for. */
function isDue(entry: Entry): boolean {
  const { match, times = Infinity, hits } = entry.fault;
  const number = ++entry.seen;
  if (match.nth !== undefined && number !== match.nth) return false;
  if (match.every !== undefined && number % match.every !== 0) return false;
  if (hits >= times) return false;
  return match.probability === undefined || entry.chance.below(2 ** 32) / 2 ** 32 < match.probability;
}
