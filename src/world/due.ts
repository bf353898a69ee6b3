import type { World } from './world.js';

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

/** Does one kind of due work; it runs at the due instant of the world's clock, in a transaction. */
export type DueHandler = (world: World, item: DueItem) => void;

/** The kinds of due work there are; assembled in app.ts, so that this folder need not know those who add to it. */
export type DueHandlers = Readonly<Record<string, DueHandler>>;

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

/** Everything of one world that is still to come, and the settling of what has become due. */
export class DueWork {
  readonly #world: World;
  readonly #handlers: DueHandlers;
  /** When the next item is due, so that a call with nothing due costs no query. */
  #nextAt: number | undefined;

  constructor(world: World, handlers: DueHandlers) {
    this.#world = world;
    this.#handlers = handlers;
  }

  add(kind: string, subject: string | number, dueAt: number, details: unknown = {}): void {
    this.#world.database.run(
      'INSERT INTO due (due_at, kind, subject, details) VALUES (?, ?, ?, ?)',
      dueAt,
      kind,
      String(subject),
      JSON.stringify(details),
    );
    if (this.#nextAt !== undefined) this.#nextAt = Math.min(this.#nextAt, dueAt);
  }

  remove(kind: string, subject: string | number): void {
    this.#world.database.run('DELETE FROM due WHERE kind = ? AND subject = ?', kind, String(subject));
    this.forget();
  }

  /** The first item that is still to come, or undefined. */
  next(): DueItem | undefined {
    const row = this.#world.database.get<Row>('SELECT * FROM due ORDER BY due_at, id LIMIT 1');
    return row && itemOf(row);
  }

  /** What is still to come, soonest first. */
  list(limit: number): DueItem[] {
    return this.#world.database.all<Row>('SELECT * FROM due ORDER BY due_at, id LIMIT ?', limit).map(itemOf);
  }

  /** Does all that is due at the world's clock, in order, each item at its own instant. */
  settle(): void {
    const now = this.#world.clock.now();
    if (this.#nextAt !== undefined && this.#nextAt > now) return;
    for (;;) {
      // Read afresh each time: the work may add items, and what was added may have been rolled back.
      const item = this.next();
      this.#nextAt = item?.dueAt ?? Infinity;
      if (!item || item.dueAt > now) return;
      this.#world.database.transaction(() => this.#do(item));
    }
  }

  /** Looks afresh when the next item is due: the rows were changed from outside (a reset, say). */
  forget(): void {
    this.#nextAt = undefined;
  }

  #do(item: DueItem): void {
    this.#world.database.run('DELETE FROM due WHERE id = ?', item.id);
    const handle = this.#handlers[item.kind];
    if (!handle) throw new Error(`Nothing in this release does due work of kind ${item.kind}.`);
    this.#world.clock.standingAt(item.dueAt, () => handle(this.#world, item));
  }
}
