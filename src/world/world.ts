import { LRUCache } from 'lru-cache';
import { createClock } from './clock.js';
import type { Clock, ClockState } from './clock.js';
import type { WorldDatabase } from './database.js';
import { DocumentFolder } from './documents.js';
import { DueWork } from './due.js';
import { handlerOf } from './due-kinds.js';
import type { DescribedWork } from './due-kinds.js';
import type { LongWork } from './due.js';
import type { DueItem } from './due-item.js';
import type { WorldEvent } from './event-log.js';
import { WorldEvents } from './events.js';
import type { EventListener } from './events.js';
import { createIds } from './ids.js';
import type { Ids } from './ids.js';
import type { TimeSource } from './real-time.js';
import { WorkTurns } from './work-turns.js';
import { defaultSettings } from './settings.js';
import type { Settings } from './settings.js';

/**
 * Does one kind of due work; it runs at the due instant of the world's clock, in a transaction. Work that takes more than a
 * few milliseconds is handed back as LongWork: its row stays until it is done, and nothing that is due later is done before.
 */
export type DueHandler = (world: World, item: DueItem) => LongWork | undefined;

/** A function alone does work that comes once. */
export type DueKind = DueHandler | DescribedWork<DueHandler>;

/** The kinds of due work there are; assembled in src/server/due-handlers.ts, so that this folder need not know those who add to it. */
export type DueHandlers = Readonly<Record<string, DueKind>>;

/** Who reads the events of worlds. It is named in the table of src/server/due-handlers.ts. */
export interface EventConsumer extends EventListener {
  /**
   * Takes some events of its types, oldest first, in one transaction with the move of its cursor: each is taken once. It
   * runs as due work, at the instant of the first event that was not read; each event says its own.
   */
  take(world: World, events: readonly WorldEvent[]): void;
  /** How many events it takes in one go at most, where much is made of each. */
  slice?: number;
  /** Told of each world that is opened. */
  attend?(world: World): void;
}

/** What worlds are made with. */
export interface WorldParts {
  dueHandlers: DueHandlers;
  /** Who reads what happens; nobody if not given. */
  consumers?: readonly EventConsumer[];
  real: TimeSource;
  /** Where large documents are; a temporary folder of the world's own if not given. */
  documents?: DocumentFolder;
  /** The turns in which due work is done; a server has one for all of its worlds. */
  turns?: WorkTurns;
  /** Told once of each item of due work that failed and was set aside. */
  dueFailed?(world: World, item: DueItem, error: unknown): void;
}

/** What a new world starts with. */
export interface WorldStart {
  scenario: string;
  seed: number;
  /** Which run of the world's ids its filling draws from; the first, if not given. */
  run?: number;
  clock?: Partial<ClockState>;
  settings?: Partial<Settings>;
}

interface Row {
  scenario: string;
  seed: number;
  run: number;
  clock: string;
  settings: string;
}

/** What was made of rows, by their ids; what was not asked for longest goes first. */
interface Kept {
  get(id: number): object | undefined;
  set(id: number, made: object): unknown;
  delete(id: number): boolean;
  clear(): void;
}

/**
 * One world: a database, a clock, a source of ids and the work that is still to come. Everything that lasts is in the
 * database; this object holds what is read on every call.
 */
export class World {
  readonly database: WorldDatabase;
  readonly clock: Clock;
  readonly due: DueWork;
  /** The turns of due work, and of all else that is long; a server has one for all of its worlds. */
  readonly turns: WorkTurns;
  /** What happened, and who reads it. */
  readonly events: WorldEvents;
  readonly consumers: readonly EventConsumer[];
  /** Where its large documents are; a server has one for all of its worlds in memory. */
  readonly documents: DocumentFolder;
  scenario = '';
  seed = 0;
  settings: Settings = defaultSettings;
  /** What every access key that is made up here begins with: the id of a sandbox. */
  keyPrefix = '';
  /** What was made of orders, by their rows: whoever changes an order deletes it here. Bounded, and empty after a reset. */
  readonly kept: Kept = new LRUCache<number, object>({ max: 5_000 });
  /** The same as SP-API has it: orders as JSON. */
  readonly keptJson: Kept = new LRUCache<number, object>({ max: 5_000 });
  #ids!: Ids;
  #isOpen = true;

  private constructor(database: WorldDatabase, parts: WorldParts) {
    const { real, dueHandlers, consumers = [], documents } = parts;
    this.database = database;
    this.documents = documents ?? new DocumentFolder();
    this.clock = createClock(real);
    this.consumers = consumers;
    this.turns = parts.turns ?? new WorkTurns();
    this.due = new DueWork({
      database,
      clock: this.clock,
      kinds: dueHandlers,
      turns: this.turns,
      perform: (item) => {
        const kind = dueHandlers[item.kind];
        if (!kind) throw new Error(`Nothing in this release does due work of kind ${item.kind}.`);
        return handlerOf(kind)(this, item);
      },
      tellFailure: (item, error) => parts.dueFailed?.(this, item, error),
    });
    this.events = new WorldEvents({ database, due: this.due, clock: this.clock, listeners: consumers });
    database.afterUndone = () => {
      this.kept.clear();
      this.keptJson.clear();
      this.due.forget();
      this.events.forget();
    };
    for (const { attend } of consumers) attend?.(this);
  }

  /** Founds a world in an empty database. */
  static found(database: WorldDatabase, start: WorldStart, parts: WorldParts): World {
    database.run(
      "INSERT INTO world (id, scenario, seed, run, clock, settings) VALUES (1, ?, ?, ?, '', '')",
      start.scenario,
      start.seed,
      start.run ?? 0,
    );
    World.begin(database, start, parts.real);
    return World.open(database, parts);
  }

  /** Gives a database that was made from an image the clock and the settings of a start of its own. */
  static begin(database: WorldDatabase, { clock, settings }: WorldStart, real: TimeSource): void {
    database.run(
      'UPDATE world SET clock = ?, settings = ?',
      JSON.stringify(createClock(real, clock).state()),
      JSON.stringify({ ...defaultSettings, ...settings }),
    );
  }

  /** Lets a world go on with a run of its own, the one behind `run`. */
  static inRun(database: WorldDatabase, run: number): void {
    database.run('UPDATE world SET run = ?', run);
  }

  /** Goes on with a world that was founded before, as another run: what it makes has ids of its own. */
  static open(database: WorldDatabase, parts: WorldParts): World {
    database.run('UPDATE world SET run = run + 1');
    return World.at(database, parts);
  }

  /** A world as it stands in its database. */
  static at(database: WorldDatabase, parts: WorldParts): World {
    const world = new World(database, parts);
    world.reread();
    return world;
  }

  get ids(): Ids {
    return this.#ids;
  }

  /** The instant that the world's clock shows, in milliseconds since 1970. */
  now(): number {
    return this.clock.now();
  }

  /** Sets the clock and keeps the setting with the world. */
  setClock(change: Parameters<Clock['set']>[0]): void {
    const before = this.clock.state();
    this.database.whenUndone(() => this.clock.restore(before));
    this.clock.set(change);
    this.#keep('clock', this.clock.state());
  }

  setSettings(change: Partial<Settings>): void {
    const before = this.settings;
    this.database.whenUndone(() => (this.settings = before));
    this.settings = { ...before, ...change };
    this.#keep('settings', this.settings);
  }

  /** Reads again what stands in the database: after opening it, and after it was taken back to an image. */
  reread(): void {
    const row = this.database.get<Row>('SELECT * FROM world')!;
    this.scenario = row.scenario;
    this.seed = row.seed;
    // A world that was kept before there was a setting has its default.
    this.settings = { ...defaultSettings, ...(JSON.parse(row.settings) as Partial<Settings>) };
    this.clock.restore(JSON.parse(row.clock) as ClockState);
    this.#ids = createIds(row.seed, row.run);
    this.due.abandon();
    this.events.reread();
    this.kept.clear();
    this.keptJson.clear();
  }

  /** Goes back to an image of this world, with the clock at `at`; what is made from now on has ids of another run. */
  recall(image: Buffer, at: number): void {
    this.database.replace(image);
    this.database.run('UPDATE world SET run = run + 1');
    this.reread();
    this.setClock({ at });
    // It also makes the ids that were used since then stay used.
    this.events.append('world.recalled', { subject: this.scenario, details: {} });
  }

  /** Whether it can still be asked. */
  get isOpen(): boolean {
    return this.#isOpen && this.database.isOpen;
  }

  close(): void {
    this.#isOpen = false;
    this.due.close();
    this.documents.release(this.database);
    this.database.close();
  }

  #keep(column: 'clock' | 'settings', value: unknown): void {
    this.database.run(`UPDATE world SET ${column} = ?`, JSON.stringify(value));
  }
}
