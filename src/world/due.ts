import type { Clock } from './clock.js';
import type { WorldDatabase } from './database.js';
import { kindsOf, natureOf } from './due-kinds.js';
import type { DueNature, Natured } from './due-kinds.js';

/** Work that takes time in MWS: a row that becomes due at an instant of the world's clock. */
export interface DueItem {
  id: number;
  dueAt: number;
  /** Names the function that does it, such as `authorization.expire`. */
  kind: string;
  /** What it is about, so that it can be found again: an id of a row, say. */
  subject: string;
  details: unknown;
}

/**
 * Work that is too long for one go: each call of `step` does a slice of it, in a transaction and at the due instant of the
 * world's clock. A promise says that there is nothing to do until it resolves (a worker is reading, say).
 */
export interface LongWork {
  step(): 'more' | 'done' | Promise<unknown>;
  /** It is given up: its world was reset or closed. */
  end?(): void;
}

interface Row {
  id: number;
  due_at: number;
  kind: string;
  subject: string;
  details: string;
}

const itemOf = (row: Row): DueItem => ({
  id: row.id,
  dueAt: row.due_at,
  kind: row.kind,
  subject: row.subject,
  details: JSON.parse(row.details),
});

/** Where the clock goes when it is moved on to what is due: to work that comes once, unless someone loses access before. */
export interface Ahead {
  work?: DueItem;
  /** What stands in the way of more. */
  stoppedBefore?: DueItem;
}

interface RunningWork {
  item: DueItem;
  work: LongWork;
  over: Promise<void>;
  tellOver(): void;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((resolved) => (resolve = resolved));
  return { promise, resolve };
}

/** Everything of one world that is still to come, and the settling of what has become due. */
export class DueWork {
  readonly #database: WorldDatabase;
  readonly #clock: Clock;
  readonly #kinds: Readonly<Record<string, Natured>>;
  readonly #perform: (item: DueItem) => LongWork | undefined;
  /** Kinds that are no destination, and those of them that end someone's access. */
  readonly #passed: string;
  readonly #endings: string;
  /** When the next item is due, so that a call with nothing due costs no query. */
  #nextAt: number | undefined;
  #running: RunningWork | undefined;

  /** @param perform does an item, by its kind. */
  constructor(
    database: WorldDatabase,
    clock: Clock,
    kinds: Readonly<Record<string, Natured>>,
    perform: (item: DueItem) => LongWork | undefined,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#perform = perform;
    this.#passed = kindsOf(kinds, ['recurs', 'expires', 'ends-access']);
    this.#endings = kindsOf(kinds, ['ends-access']);
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
  }

  remove(kind: string, subject: string | number): void {
    this.#database.run('DELETE FROM due WHERE kind = ? AND subject = ?', kind, String(subject));
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
    const row = this.#database.get<Row>(
      'SELECT * FROM due WHERE kind = ? AND subject = ? ORDER BY due_at, id LIMIT 1',
      kind,
      String(subject),
    );
    return row && itemOf(row);
  }

  /** The first item that is still to come, or undefined. */
  next(): DueItem | undefined {
    const row = this.#database.get<Row>('SELECT * FROM due ORDER BY due_at, id LIMIT 1');
    return row && itemOf(row);
  }

  /** Where the clock goes next when it is moved on to what is due; empty: there is no such work. */
  ahead(): Ahead {
    const work = this.#first('kind NOT IN (SELECT value FROM json_each(?))', this.#passed);
    const ending = work && this.#first('kind IN (SELECT value FROM json_each(?))', this.#endings);
    if (ending && ending.dueAt <= work.dueAt) return { stoppedBefore: ending };
    return work ? { work } : {};
  }

  natureOf({ kind }: DueItem): DueNature {
    return natureOf(this.#kinds[kind]);
  }

  /** What is still to come, soonest first. */
  list(limit: number): DueItem[] {
    return this.#database.all<Row>('SELECT * FROM due ORDER BY due_at, id LIMIT ?', limit).map(itemOf);
  }

  /** Does all that is due at the world's clock, in order, each item at its own instant. */
  settle(): void {
    if (this.#running) return;
    const now = this.#clock.now();
    if (this.#nextAt !== undefined && this.#nextAt > now) return;
    for (;;) {
      // Read afresh each time: the work may add items, and what was added may have been rolled back.
      const item = this.next();
      this.#nextAt = item?.dueAt ?? Infinity;
      if (!item || item.dueAt > now) return;
      const work = this.#database.transaction(() => this.#do(item));
      if (work) return this.#run(item, work);
    }
  }

  /** Resolves when long work that is under way, and all that became due behind it, is done; undefined: there is none. */
  get busy(): Promise<void> | undefined {
    return this.#running?.over;
  }

  /** Gives up long work: what it has done stays, and it goes on from there when it is next looked at. */
  abandon(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.work.end?.();
    running?.tellOver();
    this.forget();
  }

  /** Looks afresh when the next item is due: the rows were changed from outside (a reset, say). */
  forget(): void {
    this.#nextAt = undefined;
  }

  #do(item: DueItem): LongWork | undefined {
    // Gone before it is done: the work may replace it by another of its kind and subject.
    this.#remove(item);
    const work = this.#clock.standingAt(item.dueAt, () => this.#perform(item));
    if (!work) return undefined;
    this.#insert(item);
    return work;
  }

  #first(where: string, kinds: string): DueItem | undefined {
    const row = this.#database.get<Row>(
      `SELECT * FROM due WHERE ${where} ORDER BY due_at, id LIMIT 1`,
      kinds,
    );
    return row && itemOf(row);
  }

  #insert({ id, dueAt, kind, subject, details }: DueItem): void {
    this.#database.run(
      'INSERT INTO due (id, due_at, kind, subject, details) VALUES (?, ?, ?, ?, ?)',
      id,
      dueAt,
      kind,
      subject,
      JSON.stringify(details),
    );
  }

  #remove(item: DueItem): void {
    this.#database.run('DELETE FROM due WHERE id = ?', item.id);
  }

  #run(item: DueItem, work: LongWork): void {
    const { promise, resolve } = withResolvers();
    const running = { item, work, over: promise, tellOver: resolve };
    this.#running = running;
    setImmediate(() => this.#step(running));
  }

  /** One slice; others get their turn between two. */
  #step(running: RunningWork): void {
    if (running !== this.#running) return;
    const { item, work } = running;
    try {
      const { came } = this.#database.transaction(() => {
        const result = this.#clock.standingAt(item.dueAt, () => work.step());
        if (result === 'done') this.#remove(item);
        return { came: result };
      });
      if (came === 'more') setImmediate(() => this.#step(running));
      else if (came === 'done') this.#goOn(running);
      else void came.catch(() => {}).then(() => this.#step(running));
    } catch {
      // It stays due, and whoever next asks for what is due meets the failure or the next try.
      this.abandon();
    }
  }

  /** Goes on with what became due meanwhile; who waits for this work waits for that as well. */
  #goOn(done: RunningWork): void {
    this.#running = undefined;
    this.forget();
    try {
      this.settle();
    } catch {
      // Whoever next asks for what is due meets the failure.
    }
    const next = this.busy;
    if (next) void next.then(done.tellOver);
    else done.tellOver();
  }
}
