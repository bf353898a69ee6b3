import type { Parameters } from '../protocol/parameters.js';

export type Outcome = 'ok' | 'refused' | 'error' | 'fault';

/** One request as it went, kept as cheaply as can be: what is shown of it is made when it is read. */
export interface JournalEntry {
  id: string;
  /** Real time and the world's, in milliseconds. */
  time: number;
  worldTime: number;
  method: string;
  path: string;
  section: string | undefined;
  operation: string | undefined;
  parameters: Parameters | undefined;
  status: number;
  outcome: Outcome;
  code: string | undefined;
  rung: string | undefined;
  /** The form of the string to sign that matched. */
  signedAs: string | undefined;
  cause: string | undefined;
  explanation: string | undefined;
  /** The id of the authorization whose token was sent. */
  authorizationId: number | undefined;
  durationMs: number;
}

/** The newest requests of one world: a ring of fixed size, and counts that go on after an entry is gone. */
export class Journal {
  readonly #size: number;
  #entries: JournalEntry[] = [];
  #next = 0;
  #counted = 0;

  constructor(size = 2_000) {
    this.#size = size;
  }

  add(entry: JournalEntry): void {
    this.#counted++;
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % this.#size;
  }

  /** How many requests there were since the journal was last emptied. */
  get counted(): number {
    return this.#counted;
  }

  /** What is still kept, newest first. */
  newestFirst(): JournalEntry[] {
    const older = this.#entries.slice(this.#next);
    return [...older, ...this.#entries.slice(0, this.#next)].reverse();
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
    this.#counted = 0;
  }
}
