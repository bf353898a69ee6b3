import type { MemoryBudget } from '../traffic/memory-budget.js';
import type { World } from '../world/world.js';
import { LimitReached } from './limit-reached.js';
import type { Origin } from './origin.js';

/** A moment of a world that it can be taken back to. */
export interface Snapshot {
  id: string;
  /** By the world's clock. */
  createdAt: number;
  /** Bytes. */
  size: number;
}

/** What a snapshot keeps: rows and clock; journal, quotas and faults are in none. */
export interface Moment {
  image: Buffer;
  /** What the world was made from then, which a reset goes back to. */
  origin: Origin;
  /** What its clock showed. */
  at: number;
}

/** The snapshots of one world. They are kept in memory, and gone with the server. */
export interface Snapshots {
  /** Newest first. */
  list(): Snapshot[];
  /** @throws LimitReached where there are as many as are kept. */
  take(): Snapshot;
  /** Takes the world back to one; undefined: there is none of that id. */
  restore(id: string): Snapshot | undefined;
  /** Says whether there was one. */
  remove(id: string): boolean;
  /** Forgets all. */
  end(): void;
}

const MAX_SNAPSHOTS = 20;

const HOW_TO_END = 'DELETE /_mws/snapshots/{id} removes one';

/** What snapshots are taken of. */
export interface SnapshotSubject {
  world: World;
  origin(): Origin;
  /** Takes it back to a moment. */
  recall(moment: Moment): void;
  /** What all worlds of the server keep together. */
  budget: MemoryBudget;
}

export function createSnapshots({ world, origin, recall, budget }: SnapshotSubject): Snapshots {
  const kept = new Map<string, Snapshot & Moment>();
  let made = 0;

  function takeRoom(size: number): void {
    if (kept.size >= MAX_SNAPSHOTS)
      throw new LimitReached(`A world keeps ${MAX_SNAPSHOTS} snapshots at most; ${HOW_TO_END}.`);
    if (!budget.reserve(size))
      throw new LimitReached(
        `This snapshot would take ${megabytes(size)} MB, and those of all worlds may take ${megabytes(budget.mostReserved)}, ` +
          `half of --max-memory; ${HOW_TO_END}.`,
      );
  }

  function remove(id: string): boolean {
    const snapshot = kept.get(id);
    if (!snapshot) return false;
    budget.reserve(-snapshot.size);
    world.documents.release(snapshot);
    return kept.delete(id);
  }

  return {
    list: () => [...kept.values()].reverse(),
    take() {
      const size = world.database.size();
      takeRoom(size);
      const at = world.now();
      const image = world.database.image();
      const snapshot = { id: String(++made), createdAt: at, size, at, image, origin: origin() };
      kept.set(snapshot.id, snapshot);
      world.documents.hold(snapshot, world.database);
      return snapshot;
    },
    restore(id) {
      const snapshot = kept.get(id);
      if (snapshot) recall(snapshot);
      return snapshot;
    },
    remove,
    end: () => [...kept.keys()].forEach(remove),
  };
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
