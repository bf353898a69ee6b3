import type { Pieces } from '../model/document.js';
import type { JournalEntry, KeptBody } from './journal-entry.js';
import { Minutes } from './journal-minutes.js';
import type { Minute } from './journal-minutes.js';
import { Tally } from './journal-tally.js';
import type { TalliedOperation } from './journal-tally.js';
import { MemoryBudget } from './memory-budget.js';
import type { MemoryUser } from './memory-budget.js';

export type * from './journal-entry.js';

/** How much of a body is kept, in bytes. */
export const BODY_CAP = 16 * 1024;

/**
 * Keeps the beginning of a body. Of one in pieces the first ones are kept as they are, because others keep them too; a
 * longer piece is copied, so that all of it can go.
 */
export function keepBody(body: Buffer | Pieces): KeptBody {
  if (Buffer.isBuffer(body)) return { pieces: [beginningOf(body)], bytes: body.length };
  const pieces: Buffer[] = [];
  for (let at = 0, kept = 0; kept < BODY_CAP && at < body.pieces.length; at++) {
    pieces.push(beginningOf(body.pieces[at]!));
    kept += body.pieces[at]!.length;
  }
  return { pieces, bytes: body.length };
}

const beginningOf = (bytes: Buffer): Buffer =>
  bytes.length <= BODY_CAP ? bytes : Buffer.from(bytes.subarray(0, BODY_CAP));

/** As much of a body as is shown of it. */
export const bodyHead = ({ pieces }: KeptBody): Buffer => Buffer.concat(pieces).subarray(0, BODY_CAP);

const lengthKept = (body: KeptBody | undefined): number =>
  body ? body.pieces.reduce((sum, { length }) => sum + length, 0) : 0;

/** Told of what becomes of a journal while it happens; it must be quick. */
export interface JournalListener {
  added(entry: JournalEntry): void;
  /** The journal's world is gone. */
  ended(): void;
}

/** What a journal keeps at most. */
export interface JournalLimits {
  entries?: number;
  bytes?: number;
  /** What all of a server keep together. */
  budget?: MemoryBudget;
}

/** The newest requests of one world: a ring bounded by count and by bytes, and counts that go on after an entry is gone. */
export class Journal implements MemoryUser {
  readonly budget: MemoryBudget;
  readonly #leave: () => void;
  #ended = false;
  readonly #limit: number;
  readonly #maxBytes: number;
  #entries: (JournalEntry | undefined)[] = [];
  #sizes: number[] = [];
  /** Where the oldest is, how many follow it, and how much memory they take. */
  #start = 0;
  #kept = 0;
  #bytes = 0;
  #tally = new Tally();
  #minutes = new Minutes();
  readonly #listeners = new Set<JournalListener>();

  constructor({
    entries = 2_000,
    bytes = 32 * 1024 * 1024,
    budget = new MemoryBudget(),
  }: JournalLimits = {}) {
    this.budget = budget;
    this.#leave = budget.join(this);
    this.#limit = entries;
    this.#maxBytes = bytes;
  }

  add(entry: JournalEntry): void {
    // A call may have waited for longer than its world was there.
    if (this.#ended) return;
    const size = sizeOf(entry);
    while (this.#kept === this.#limit || (this.#kept > 0 && this.#bytes + size > this.#maxBytes))
      this.#evict();
    const slot = (this.#start + this.#kept) % this.#limit;
    this.#entries[slot] = entry;
    this.#sizes[slot] = size;
    this.#kept++;
    this.#bytes += size;
    this.budget.changed(size);
    this.#tally.add(entry);
    this.#minutes.add(entry);
    if (this.followed) for (const listener of this.#listeners) listener.added(entry);
  }

  /** How many requests there were since the journal was last emptied. */
  get counted(): number {
    return this.#tally.counted;
  }

  /** How many of them are no longer kept. */
  get evicted(): number {
    return this.counted - this.#kept;
  }

  /** How many there were of each operation, by outcome, whether or not they are still kept. */
  tallied(): TalliedOperation[] {
    return this.#tally.list();
  }

  /** How many there were in each minute of the hour before `now`, a real time in milliseconds. */
  minutes(now: number): Minute[] {
    return this.#minutes.list(now);
  }

  /** What is still kept, newest first. */
  newestFirst(): JournalEntry[] {
    const last = this.#start + this.#kept - 1;
    return Array.from({ length: this.#kept }, (_, back) => this.#entries[(last - back) % this.#limit]!);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Forgets the oldest, a quarter of what it has; the newest stays. */
  shrink(): void {
    const target = this.#bytes * 0.75;
    while (this.#kept > 1 && this.#bytes > target) this.#evict();
  }

  clear(): void {
    this.budget.changed(-this.#bytes);
    this.#entries = [];
    this.#sizes = [];
    this.#start = 0;
    this.#kept = 0;
    this.#bytes = 0;
    this.#tally = new Tally();
    this.#minutes = new Minutes();
  }

  /** Whether anyone is told of new entries. */
  get followed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells a listener of every entry from now on. @returns what ends that. */
  listen(listener: JournalListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells the listeners that the world of this journal is gone. */
  end(): void {
    for (const listener of [...this.#listeners]) listener.ended();
    this.#listeners.clear();
    this.#leave();
    this.#ended = true;
  }

  #evict(): void {
    this.#bytes -= this.#sizes[this.#start]!;
    this.budget.changed(-this.#sizes[this.#start]!);
    this.#entries[this.#start] = undefined;
    this.#start = (this.#start + 1) % this.#limit;
    this.#kept--;
  }
}

/** About how much memory an entry takes; parameters are kept as they were sent, and share their text with the form. */
export const sizeOf = ({ path, host, headers, parameters, form, document, answer }: JournalEntry): number =>
  800 +
  (headers?.reduce((sum, { length }) => sum + length, 0) ?? 0) +
  path.length +
  host.length +
  Math.max(parameters?.length ?? 0, form?.length ?? 0) +
  lengthKept(document) +
  lengthKept(answer);
