import type { Clock } from './clock.js';
import type { WorldDatabase } from './database.js';
import { firstItem, itemOfId, listItems, putBack, removeItem } from './due-item.js';
import type { DueItem } from './due-item.js';
import { kindsOf, natureOf, tellAhead } from './due-kinds.js';
import type { DueNature, Natured } from './due-kinds.js';
import { begunCourse, WorkTurns } from './work-turns.js';
import type { Course } from './work-turns.js';

/**
 * Work that is too long for one go: each call of `step` does a slice of it, in a transaction and at the due instant of the
 * world's clock. A promise says that there is nothing to do until it resolves (a worker is reading, say).
 */
export interface LongWork {
  step(): 'more' | 'done' | Promise<unknown>;
  /** It is given up: its world was reset or closed, or it failed. */
  end?(): void;
}

/** Where the clock goes when it is moved on to what is due: to work that comes once, unless someone loses access before. */
export interface Ahead {
  work?: DueItem;
  /** What stands in the way of more. */
  stoppedBefore?: DueItem;
}

/** What the due work of a world is done with. */
export interface DueParts {
  database: WorldDatabase;
  clock: Clock;
  kinds: Readonly<Record<string, Natured>>;
  /** Does an item, by its kind; it runs in a transaction, at the due instant of the clock. */
  perform(item: DueItem): LongWork | undefined;
  /** The turns that it takes; those of a server are shared by all of its worlds. */
  turns?: WorkTurns | undefined;
  /** Told once of each item that failed and was set aside. */
  tellFailure?(item: DueItem, error: unknown): void;
}

/** What the least of items counts in a turn. */
const LEAST = 4;

/** A reason is for a person to read. */
const LONGEST_REASON = 500;

/**
 * Everything of one world that is still to come, and the settling of what has become due. An item that fails is set aside
 * with its reason, and the world goes on.
 */
export class DueWork {
  readonly #parts: DueParts;
  readonly #database: WorldDatabase;
  readonly #turns: WorkTurns;
  /** Kinds that are no destination, and those of them that end someone's access. */
  readonly #passed: string;
  readonly #endings: string;
  /** When the next item is due, so that a call with nothing due costs no query. */
  #nextAt: number | undefined;
  /** Up to when is settled: the latest instant at which anyone asked. */
  #until = -Infinity;
  /** Set while there is more to be done than one turn had room for. */
  #course: Course | undefined;
  /** The long work that is under way. */
  #long: { item: DueItem; work: LongWork } | undefined;
  /** What failed, and could not be set aside because that is a change as well: the disk is full, say. */
  #stuck: { item: DueItem; reason: string } | undefined;
  #closed = false;

  constructor(parts: DueParts) {
    this.#parts = parts;
    this.#database = parts.database;
    this.#turns = parts.turns ?? new WorkTurns();
    this.#passed = kindsOf(parts.kinds, ['recurs', 'expires', 'ends-access']);
    this.#endings = kindsOf(parts.kinds, ['ends-access']);
  }

  add(kind: string, subject: string | number, dueAt: number, details: unknown = {}): void {
    this.#database.run(
      'INSERT INTO due (due_at, kind, subject, details) VALUES (?, ?, ?, ?)',
      dueAt,
      kind,
      String(subject),
      JSON.stringify(details),
    );
    if (this.#nextAt !== undefined) this.#nextAt = Math.min(this.#nextAt, dueAt);
    tellAhead(this.#parts.kinds[kind]);
  }

  remove(kind: string, subject: string | number): void {
    const removed = 'DELETE FROM due WHERE kind = ? AND subject = ?';
    if (this.#database.run(removed, kind, String(subject)).changes > 0) this.forget();
  }

  /** Takes away all that is still to come of some kinds. */
  removeKinds(kinds: readonly string[]): void {
    this.#database.run(
      'DELETE FROM due WHERE kind IN (SELECT value FROM json_each(?))',
      JSON.stringify(kinds),
    );
    this.forget();
  }

  /** Moves an item that is there to a later instant. */
  postpone(kind: string, subject: string | number, dueAt: number): void {
    this.#database.run(
      'UPDATE due SET due_at = ? WHERE kind = ? AND subject = ?',
      dueAt,
      kind,
      String(subject),
    );
  }

  /** What is still to come of a kind about a subject: the first of it. */
  find(kind: string, subject: string | number): DueItem | undefined {
    return firstItem(this.#database, 'kind = ? AND subject = ?', kind, String(subject));
  }

  /** Whether there is an item of a kind about a subject, to come or set aside. */
  has(kind: string, subject: string | number): boolean {
    const rows = 'SELECT id FROM due WHERE kind = ? AND subject = ? LIMIT 1';
    return this.#database.get(rows, kind, String(subject)) !== undefined;
  }

  /** The first item that is still to come, or undefined. */
  next(): DueItem | undefined {
    return firstItem(this.#database);
  }

  /** Where the clock goes next when it is moved on to what is due; empty: there is no such work. */
  ahead(): Ahead {
    const work = firstItem(this.#database, 'kind NOT IN (SELECT value FROM json_each(?))', this.#passed);
    const ending =
      work && firstItem(this.#database, 'kind IN (SELECT value FROM json_each(?))', this.#endings);
    if (ending && ending.dueAt <= work.dueAt) return { stoppedBefore: ending };
    return work ? { work } : {};
  }

  natureOf({ kind }: DueItem): DueNature {
    return natureOf(this.#parts.kinds[kind]);
  }

  /** What is still to come and what was set aside, soonest first. */
  list(limit: number): DueItem[] {
    return listItems(this.#database, limit);
  }

  /** The item of that id, also one that was set aside. */
  get(id: number): DueItem | undefined {
    return itemOfId(this.#database, id);
  }

  /** Has an item that was set aside done by the next `settle`, at its own instant. */
  retry(id: number): void {
    this.#database.run('UPDATE due SET failed_at = NULL, reason = NULL WHERE id = ?', id);
    this.forget();
  }

  /**
   * Does all that is due at the world's clock, in order, each item at its own instant. What there is no room for in this
   * turn of the event loop is done in those that follow: see `busy`. What fails is not thrown; see `DueItem.failed`.
   */
  settle(): void {
    if (this.#closed) return;
    if (this.#database.inTransaction) throw new Error('Within a transaction no item could fail alone.');
    const now = this.#parts.clock.now();
    this.#until = now;
    if (this.#course || (this.#nextAt !== undefined && this.#nextAt > now)) return;
    if (!this.#stuck || this.#setAside(this.#stuck.item, this.#stuck.reason)) this.#goOn();
  }

  /** Resolves when all that is due by now is done; undefined: it is. */
  get busy(): Promise<void> | undefined {
    return this.#course?.over;
  }

  /** Settles, however many turns that takes: what becomes due meanwhile is done as well. */
  async settled(): Promise<void> {
    for (this.settle(); this.busy; this.settle()) await this.busy;
  }

  /** Gives up what is under way: what it has done stays, and it goes on from there when it is next looked at. */
  abandon(): void {
    const long = this.#long;
    this.#long = undefined;
    this.#stuck = undefined;
    long?.work.end?.();
    this.forget();
    this.#end();
  }

  /** The same for good: nothing is settled in a world that is closed. */
  close(): void {
    this.#closed = true;
    this.abandon();
  }

  /** Looks afresh when the next item is due: the rows were changed from outside (a reset, say). */
  forget(): void {
    this.#nextAt = undefined;
  }

  /** Works on, as far as this turn has room; of long work it does one slice. */
  #goOn(): void {
    while (this.#turns.hasRoom) {
      const before = this.#database.effort;
      const left = this.#long ? this.#step(this.#long) : this.#next();
      if (left === 'nothing') return this.#end();
      this.#turns.spend(this.#database.effort - before + LEAST);
      if (left !== 'more') return this.#goOnAfter(left);
      if (this.#long) break;
    }
    this.#goOnLater();
  }

  #goOnLater(course = (this.#course ??= begunCourse())): void {
    this.#turns.take(() => {
      if (course === this.#course) this.#goOn();
    });
  }

  #goOnAfter(came: Promise<unknown>): void {
    const course = (this.#course ??= begunCourse());
    void came.catch(() => {}).then(() => this.#goOnLater(course));
  }

  #end(): void {
    const course = this.#course;
    this.#course = undefined;
    course?.tellOver();
  }

  /** Does the next item that is due, or begins it. */
  #next(): 'more' | 'nothing' {
    // Read afresh each time: the work may add items, and what was added may have been rolled back.
    const item = this.next();
    this.#nextAt = item?.dueAt ?? Infinity;
    if (!item || item.dueAt > this.#until) return 'nothing';
    try {
      const work = this.#database.transaction(() => this.#do(item));
      if (work) this.#long = { item, work };
      return 'more';
    } catch (error) {
      return this.#fail(item, error);
    }
  }

  #do(item: DueItem): LongWork | undefined {
    // Gone before it is done: the work may replace it by another of its kind and subject.
    removeItem(this.#database, item);
    const work = this.#parts.clock.standingAt(item.dueAt, () => this.#parts.perform(item));
    if (work) putBack(this.#database, item);
    return work;
  }

  /** One slice of long work. */
  #step({ item, work }: { item: DueItem; work: LongWork }): 'more' | 'nothing' | Promise<unknown> {
    try {
      const { came } = this.#database.transaction(() => {
        const result = this.#parts.clock.standingAt(item.dueAt, () => work.step());
        if (result === 'done') removeItem(this.#database, item);
        return { came: result };
      });
      if (came !== 'done') return came;
      this.#long = undefined;
      return 'more';
    } catch (error) {
      this.#long = undefined;
      work.end?.();
      return this.#fail(item, error);
    }
  }

  #fail(item: DueItem, error: unknown): 'more' | 'nothing' {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON);
    const at = this.#parts.clock.now();
    this.#parts.tellFailure?.({ ...item, failed: { at, reason } }, error);
    return this.#setAside(item, reason) ? 'more' : 'nothing';
  }

  /** @returns whether that could be written; if not, it is tried again before anything else is done. */
  #setAside(item: DueItem, reason: string): boolean {
    try {
      this.#database.run(
        'UPDATE due SET failed_at = ?, reason = ? WHERE id = ?',
        this.#parts.clock.now(),
        reason,
        item.id,
      );
      this.#stuck = undefined;
      return true;
    } catch {
      this.#stuck = { item, reason };
      return false;
    }
  }
}
