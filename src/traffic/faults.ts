import type { ErrorAnswer } from '../protocol/errors.js';

/** When a fault applies: before all checks, or where its rung stands, behind authorization. */
export type FaultStage = 'start' | 'authorized';

/** Which calls a fault is for; all that is given must hold. */
export interface FaultMatch {
  operation?: string;
  section?: string;
  sellerId?: string;
  accessKeyId?: string;
  /** Only the nth call that matches otherwise, counted from 1. */
  nth?: number;
  /** Every nth of those. */
  every?: number;
  stage?: FaultStage;
}

export interface Fault {
  id: string;
  match: FaultMatch;
  /** How often it applies at most. */
  times?: number;
  effect: { error: ErrorAnswer };
  hits: number;
}

/** The call as a fault sees it. */
export interface FaultCall {
  operation: string | undefined;
  section: string | undefined;
  sellerId: string | undefined;
  accessKeyId: string | undefined;
}

const named = ['operation', 'section', 'sellerId', 'accessKeyId'] as const;

/** The fault rules of one world, in the order in which they were added: the first that applies counts. */
export class Faults {
  readonly #faults: { fault: Fault; seen: number }[] = [];
  #made = 0;

  add(rule: Omit<Fault, 'id' | 'hits'>): Fault {
    const fault: Fault = { ...rule, id: String(++this.#made), hits: 0 };
    this.#faults.push({ fault, seen: 0 });
    return fault;
  }

  list(): Fault[] {
    return this.#faults.map(({ fault }) => fault);
  }

  /** Removes one fault; says whether there was one. */
  remove(id: string): boolean {
    const at = this.#faults.findIndex(({ fault }) => fault.id === id);
    if (at >= 0) this.#faults.splice(at, 1);
    return at >= 0;
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The fault that applies to a call at a stage, if any; it counts as hit. */
  apply(call: FaultCall, stage: FaultStage): Fault | undefined {
    for (const entry of this.#faults) {
      const { match, times = Infinity } = entry.fault;
      if ((match.stage ?? 'authorized') !== stage) continue;
      if (named.some((name) => match[name] !== undefined && match[name] !== call[name])) continue;
      entry.seen++;
      if (match.nth !== undefined && entry.seen !== match.nth) continue;
      if (match.every !== undefined && entry.seen % match.every !== 0) continue;
      if (entry.fault.hits >= times) continue;
      entry.fault.hits++;
      return entry.fault;
    }
    return undefined;
  }
}
