import type { JournalEntry, Outcome } from './journal-entry.js';

export type OutcomeCounts = Record<Outcome, number>;

/** How many requests one operation had; those that reached no operation are counted under none. */
export interface TalliedOperation {
  section: string | undefined;
  operation: string | undefined;
  outcomes: OutcomeCounts;
}

/** Counts requests by operation and outcome. There are only so many operations, so it does not grow. */
export class Tally {
  readonly #sections = new Map<string | undefined, Map<string | undefined, OutcomeCounts>>();
  #counted = 0;

  get counted(): number {
    return this.#counted;
  }

  add({ section, operation, outcome }: JournalEntry): void {
    this.#counted++;
    let operations = this.#sections.get(section);
    if (!operations) this.#sections.set(section, (operations = new Map()));
    let counts = operations.get(operation);
    if (!counts) operations.set(operation, (counts = { ok: 0, refused: 0, error: 0, fault: 0 }));
    counts[outcome]++;
  }

  list(): TalliedOperation[] {
    return [...this.#sections].flatMap(([section, operations]) =>
      [...operations].map(([operation, outcomes]) => ({ section, operation, outcomes: { ...outcomes } })),
    );
  }
}
