import type { WorldDatabase } from './database.js';
import type { DueWork } from './due.js';
import type { DetailsOf, EventType } from './event-types.js';

/** What is told of something that happened. */
export interface NewEvent<Type extends EventType> {
  /** Row of the seller whom it concerns; none where it is a developer's or nobody's. */
  seller?: number;
  /** Row of the participation, where it concerns one marketplace; then the seller is that of the participation. */
  participation?: number;
  /** What it is about: an id that users know, such as an Amazon order id or a SKU. */
  subject: string;
  details: DetailsOf<Type>;
}

/** Someone who reads the events of worlds. */
export interface EventListener {
  /** Of its cursor, which is kept with the world. */
  name: string;
  types: readonly EventType[];
  /** It listens in every world; else from `world.events.register(name)` to `unregister`. */
  always?: boolean;
}

/** Due work: what consumers have not read is given to them. */
export const EVENTS_ARE_READ = 'events.read';

/** How many events are kept at least, if they are not too old. */
export const MOST_KEPT = 10_000;

/** How long they are kept, in milliseconds of the world's clock. */
export const KEPT_FOR = 30 * 86_400_000;

/** How many are kept for a consumer that has not read them; beyond that the oldest are lost to it. */
export const MOST_UNREAD = 1_000_000;

/** Pruning looks for what is too old once in so many events. */
const PRUNE_EVERY = 1_000;

/** What the log of a world's events works with. */
export interface EventsParts {
  database: WorldDatabase;
  due: DueWork;
  clock: { now(): number; latest(): number };
  listeners: readonly EventListener[];
}

/**
 * The log of what happened in a world. Whoever changes the store appends here, once and in the transaction of the change; a
 * change that is rolled back was never told.
 */
export class WorldEvents {
  readonly #listeners: readonly EventListener[];
  readonly #parts: EventsParts;
  readonly #followers = new Set<() => void>();
  /** The id of the newest event there ever was; an id whose event was rolled back is not used again either. */
  #last = 0;
  #silent = false;
  /** The types that a consumer listens for, once they were asked for. */
  #wanted: ReadonlySet<string> | undefined;
  #isReading = false;
  #wakes = false;

  constructor(parts: EventsParts) {
    this.#parts = parts;
    this.#listeners = parts.listeners;
  }

  /** The id of the newest event there ever was; 0 where nothing has happened. */
  get last(): number {
    return this.#last;
  }

  /** Whether a world is being filled: what is done then is how it begins, and did not happen. */
  get isSilent(): boolean {
    return this.#silent;
  }

  /** Tells what happened, at the world's now. To be called in the transaction of the change. */
  append<Type extends EventType>(type: Type, event: NewEvent<Type>): void {
    if (this.#silent) return;
    const { database, clock } = this.#parts;
    const id = ++this.#last;
    database.run(
      'INSERT INTO world_events (id, at, type, seller, participation, subject, details) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      clock.now(),
      type,
      event.seller ?? null,
      event.participation ?? null,
      event.subject,
      JSON.stringify(event.details),
    );
    if (this.#isWanted(type)) this.#haveRead();
    if (this.#followers.size > 0) this.#wake();
    if (id % PRUNE_EVERY === 0 && !this.#isReading) this.#prune();
  }

  /** Does what is not told: a world begins with an empty log, however much is in it. */
  silently<T>(work: () => T): T {
    const before = this.#silent;
    this.#silent = true;
    try {
      return work();
    } finally {
      this.#silent = before;
    }
  }

  /** Registers a consumer by its name: what is appended from now on is read by it. It may be registered already. */
  register(consumer: string): void {
    this.#parts.database.run(
      'INSERT INTO event_cursors (consumer, last) VALUES (?, ?) ON CONFLICT DO NOTHING',
      consumer,
      this.#last,
    );
    this.#wanted = undefined;
  }

  /** Ends a registration; what was not read is not read any more. */
  unregister(consumer: string): void {
    this.#parts.database.run('DELETE FROM event_cursors WHERE consumer = ?', consumer);
    this.#wanted = undefined;
  }

  /** Calls `wake` once after a turn in which something happened. @returns what ends that */
  follow(wake: () => void): () => void {
    this.#followers.add(wake);
    return () => void this.#followers.delete(wake);
  }

  /** Looks afresh at the rows, which were changed from outside: the world was opened, made anew or taken back. */
  reread(): void {
    const { database } = this.#parts;
    const [newest = 0] = database.numbers('SELECT id FROM world_events ORDER BY id DESC LIMIT 1');
    const [read = 0] = database.numbers('SELECT coalesce(max(last), 0) FROM event_cursors');
    this.#last = Math.max(this.#last, newest, read);
    this.#wanted = undefined;
    for (const { name, always } of this.#listeners) if (always) this.register(name);
  }

  /** Asks afresh who listens: a change of that may have been rolled back. */
  forget(): void {
    this.#wanted = undefined;
  }

  /** Does what gives events to consumers: while one reads, nothing is pruned that the next has not read. */
  reading<T>(work: () => T): T {
    this.#isReading = true;
    try {
      return work();
    } finally {
      this.#isReading = false;
    }
  }

  #isWanted(type: EventType): boolean {
    return (this.#wanted ??= this.#wantedTypes()).has(type);
  }

  #wantedTypes(): ReadonlySet<string> {
    const { database } = this.#parts;
    const names = database.all<{ consumer: string }>('SELECT consumer FROM event_cursors');
    const listening = new Set(names.map(({ consumer }) => consumer));
    return new Set(this.#listeners.filter(({ name }) => listening.has(name)).flatMap(({ types }) => types));
  }

  /** Has what was appended read as the next due work. */
  #haveRead(): void {
    const { database, due, clock } = this.#parts;
    if (database.remembered('events are to be read', () => due.find(EVENTS_ARE_READ, ''))) return;
    // What is told of the future is read now all the same: nobody waits for it.
    due.add(EVENTS_ARE_READ, '', Math.min(clock.now(), clock.latest()));
  }

  /** Everything of this turn is committed or rolled back when the followers look. */
  #wake(): void {
    if (this.#wakes) return;
    this.#wakes = true;
    setImmediate(() => {
      this.#wakes = false;
      for (const wake of this.#followers) wake();
    });
  }

  #prune(): void {
    const { database, due, clock } = this.#parts;
    // Where reading is not on the list, all that is wanted was read, wherever the cursors stand.
    const isRead = !due.has(EVENTS_ARE_READ, '');
    const [behind = null] = isRead ? [] : database.numbers('SELECT min(last) FROM event_cursors');
    const read = behind ?? this.#last;
    const [fresh = this.#last] = database.numbers(
      'SELECT id FROM world_events WHERE at >= ? ORDER BY id LIMIT 1',
      clock.now() - KEPT_FOR,
    );
    const old = Math.max(fresh - 1, this.#last - MOST_KEPT);
    const upTo = Math.max(Math.min(old, read), this.#last - MOST_UNREAD);
    database.run('DELETE FROM world_events WHERE id <= ?', Math.min(upTo, this.#last - 1));
  }
}
