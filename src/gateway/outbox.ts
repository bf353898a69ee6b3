/** How much may wait to be sent; with it, what waits still fits a core's cache and the pool of buffers. */
export interface OutboxLimits {
  answers?: number;
  bytes?: number;
}

/**
 * Answers that were made in one turn of the event loop leave together at its end: every write wakes the client's process,
 * and a client that is awake already costs a fraction of that. Under no load a turn has one answer, which loses nothing.
 */
export class Outbox {
  readonly #answers: number;
  readonly #bytes: number;
  #waiting: (() => void)[] = [];
  #waitingBytes = 0;

  constructor({ answers = 64, bytes = 1024 * 1024 }: OutboxLimits = {}) {
    this.#answers = answers;
    this.#bytes = bytes;
  }

  /** Has `send` called at the end of this turn, or at once if too much waits already. It must not throw. */
  put(bytes: number, send: () => void): void {
    this.#waitingBytes += bytes;
    if (this.#waiting.push(send) === 1) setImmediate(this.#sendAll);
    if (this.#waiting.length >= this.#answers || this.#waitingBytes >= this.#bytes) this.#sendAll();
  }

  readonly #sendAll = (): void => {
    const sending = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    for (const send of sending) send();
  };
}
