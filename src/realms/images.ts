import { LRUCache } from 'lru-cache';
import type { MemoryBudget } from '../traffic/memory-budget.js';
import type { OnProgress, Scenario } from '../scenario/index.js';
import { WorldDatabase } from '../world/database.js';
import type { TimeSource } from '../world/real-time.js';
import { kindsOf } from '../world/due-kinds.js';
import { World } from '../world/world.js';
import type { WorldParts } from '../world/world.js';
import { fillWorld } from './fill.js';
import type { RealmStart } from './start.js';

/** Gives databases in memory, filled with a scenario. */
export interface WorldImages {
  open(scenario: Scenario, start: RealmStart): WorldDatabase;
  /** Keeps a world that was made elsewhere, for those that start like it; not where it is too large. */
  add(scenario: Scenario, start: RealmStart, bytes: Buffer): void;
  /** Whether it has an image that `open` would take. */
  has(scenario: Scenario, start: RealmStart): boolean;
}

/** A world right after loading, as bytes. */
interface Image {
  bytes: Buffer;
  /** What its clock showed. */
  at: number;
  /** When the first of its due work is due; Infinity: there is none. What recurs comes by the calendar, not after a start. */
  dueAt: number;
  recursAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Larger worlds are loaded again each time. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_BYTES_OF_ALL = 4 * MAX_BYTES;
const MAX_IMAGES = 32;

/**
 * Keeps what was loaded, because a world opens from an image a hundred times as fast: all worlds of one scenario and seed
 * share it. Settings and clock are a world's own.
 */
export function createImages(
  parts: WorldParts & { budget?: MemoryBudget },
  onProgress?: OnProgress,
): WorldImages {
  const images = new LRUCache<string, Image>({
    max: MAX_IMAGES,
    maxSize: Math.min(MAX_BYTES_OF_ALL, parts.budget?.mostReserved ?? MAX_BYTES_OF_ALL),
    sizeCalculation: ({ bytes }) => bytes.length,
    dispose: (image) => parts.documents?.release(image),
  });
  const numberOf = numbering();
  const keyOf = (scenario: Scenario, { seed, at, atWasGiven }: RealmStart) =>
    `${numberOf(scenario)}/${seed}/${atWasGiven ? at : 'now'}`;
  const find = (scenario: Scenario, start: RealmStart) => {
    const image = images.get(keyOf(scenario, start));
    return image && serves(image, start) ? image : undefined;
  };

  function keep(scenario: Scenario, start: RealmStart, database: WorldDatabase, bytes: Buffer): void {
    const made = imageOf(database, bytes, start, kindsOf(parts.dueHandlers, ['recurs']));
    parts.documents?.hold(made, database);
    images.set(keyOf(scenario, start), made);
  }

  return {
    open(scenario, start) {
      const image = find(scenario, start);
      if (image) return forkOf(image.bytes, start, parts.real);
      const database = WorldDatabase.inMemory();
      try {
        fillWorld(database, scenario, start, parts, onProgress);
      } catch (error) {
        parts.documents?.release(database);
        database.close();
        throw error;
      }
      if (database.size() <= MAX_BYTES) keep(scenario, start, database, database.image());
      return database;
    },
    add(scenario, start, bytes) {
      if (bytes.length > MAX_BYTES) return;
      const database = WorldDatabase.inMemory(bytes);
      keep(scenario, start, database, bytes);
      database.close();
    },
    has: (scenario, start) => find(scenario, start) !== undefined,
  };
}

/** A database made from an image, with the clock and the settings of a start of its own. */
export function forkOf(bytes: Buffer, start: RealmStart, real: TimeSource): WorldDatabase {
  const database = WorldDatabase.inMemory(bytes);
  World.begin(database, start, real);
  return database;
}

function imageOf(database: WorldDatabase, bytes: Buffer, { at }: RealmStart, recurring: string): Image {
  const firstOf = (kinds: string) =>
    database.get<{ at: number | null }>(
      `SELECT min(due_at) AS at FROM due WHERE kind ${kinds} (SELECT value FROM json_each(?))`,
      recurring,
    )!.at ?? Infinity;
  return { bytes, at, dueAt: firstOf('NOT IN'), recursAt: firstOf('IN') };
}

/**
 * Whether a world may start with what was loaded at another instant. Its orders are then older by the time between, up
 * to an hour, which no one can tell of days; but not where something is to happen on the first day, or has recurred meanwhile.
 */
const serves = ({ at, dueAt, recursAt }: Image, start: RealmStart): boolean =>
  start.at === at || (start.at > at && start.at - at < HOUR && dueAt > at + DAY && recursAt > start.at);

/** Tells scenarios apart by what they are, not by their names. */
function numbering(): (scenario: Scenario) => number {
  const numbers = new WeakMap<Scenario, number>();
  let last = 0;
  return (scenario) => {
    const number = numbers.get(scenario) ?? ++last;
    numbers.set(scenario, number);
    return number;
  };
}
