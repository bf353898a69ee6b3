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
  /** What is done in pieces, up to the last of it. */
  #pieces: Promise<unknown> = Promise.resolve();

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

  /**
   * Does work that comes in pieces, as a generator has it: one piece a turn, and one such work after the other, so that
   * many hold no more memory than one.
   */
  inPieces<T>(work: () => Generator<undefined, T>): Promise<T> {
    const done = this.#pieces.then(() => this.#through(work()));
    this.#pieces = done.catch(() => {});
    return done;
  }

  #through<T>(work: Generator<undefined, T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const next = () => {
        try {
          const { done, value } = work.next();
          if (done) resolve(value);
          else this.take(next);
        } catch (error) {
          reject(error as Error);
        }
      };
      this.take(next);
    });
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
