/**
 * How much due work is done in one turn of the event loop: statements that were run and rows that were read, which take some
 * 10 microseconds each. It is counted and not timed, so that the same calls always come to the same.
 */
const TURN = 300;

/**
 * The turns of all worlds of a server that have due work: one after another, and whoever else wants something of the server
 * gets its own turn between any two.
 */
export class WorkTurns {
  #waiting: (() => void)[] = [];
  #left = TURN;
  #awaited = false;
  #ended = false;

  /** Whether more may be done in this turn of the event loop. */
  get hasRoom(): boolean {
    return this.#left > 0 && !this.#ended;
  }

  /** No further turn is given: whoever ends a server does not wait for work that its next start does as well. */
  end(): void {
    this.#ended = true;
    this.#waiting = [];
  }

  /** Counts what was done. */
  spend(amount: number): void {
    this.#left -= amount;
    this.#awaitNext();
  }

  /** Has `turn` called in a turn of the event loop that has room again. */
  take(turn: () => void): void {
    this.#waiting.push(turn);
    this.#awaitNext();
  }

  #awaitNext(): void {
    if (this.#awaited || this.#ended) return;
    this.#awaited = true;
    setImmediate(() => this.#next());
  }

  #next(): void {
    this.#awaited = false;
    this.#left = TURN;
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) this.#awaitNext();
  }
}

/** Due work that has not come to its end in one turn of the event loop. */
export interface Course {
  over: Promise<void>;
  tellOver(): void;
}

export function begunCourse(): Course {
  let tellOver = () => {};
  const over = new Promise<void>((resolve) => (tellOver = resolve));
  return { over, tellOver };
}
