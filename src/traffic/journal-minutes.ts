import type { JournalEntry } from './journal-entry.js';
import type { OutcomeCounts } from './journal-tally.js';

/** Calls of one minute of real time, by what became of them. */
export interface Minute extends OutcomeCounts {
  /** Its beginning, in milliseconds. */
  at: number;
}

const MINUTE = 60_000;

/** How many minutes are counted. */
export const MINUTES = 60;

/** Counts the calls of the last hour by the minute. */
export class Minutes {
  readonly #counted = new Map<number, OutcomeCounts>();

  add({ time, outcome }: JournalEntry): void {
    const minute = Math.floor(time / MINUTE);
    let counts = this.#counted.get(minute);
    if (!counts) {
      this.#counted.set(minute, (counts = { ok: 0, refused: 0, error: 0, fault: 0 }));
      for (const each of this.#counted.keys()) if (each <= minute - MINUTES) this.#counted.delete(each);
    }
    counts[outcome]++;
  }

  /** The hour up to the minute of `now`, oldest first; a minute without calls is there too. */
  list(now: number): Minute[] {
    const last = Math.floor(now / MINUTE);
    return Array.from({ length: MINUTES }, (_, at) => {
      const minute = last - MINUTES + 1 + at;
      const counts = this.#counted.get(minute) ?? { ok: 0, refused: 0, error: 0, fault: 0 };
      return { at: minute * MINUTE, ...counts };
    });
  }
}
