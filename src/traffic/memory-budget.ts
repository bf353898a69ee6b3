import { getHeapStatistics } from 'node:v8';

const MEBIBYTE = 1024 * 1024;

/** Something that is kept for whoever looks at it later, and can be kept shorter. */
export interface MemoryUser {
  /** About how much memory it takes. */
  readonly bytes: number;
  /** Gives back a part of it; where nothing is left to give, nothing. */
  shrink(): void;
}

/** What a server keeps for later, unless it is told otherwise: a quarter of what V8 may take, 512 MiB at most. */
export const defaultMemory = (): number =>
  Math.min(512 * MEBIBYTE, Math.floor(getHeapStatistics().heap_size_limit / 4));

/** Room is made until so much of the limit is taken, so that it is not made again at once. */
const ENOUGH = 0.9;

/**
 * One limit, in bytes, for what all worlds of a server keep in memory beside their rows: journals, transcripts, what waits for a
 * stream of events, and snapshots. Where it is reached, the largest of them is made shorter.
 */
export class MemoryBudget {
  readonly limit: number;
  readonly #users = new Set<MemoryUser>();
  #taken = 0;
  #reserved = 0;

  constructor(limit = defaultMemory()) {
    this.limit = limit;
  }

  /** Takes a user on. @returns what ends that; all that the user has taken by then is given back */
  join(user: MemoryUser): () => void {
    this.#users.add(user);
    return () => {
      if (this.#users.delete(user)) this.#taken -= user.bytes;
    };
  }

  /** A user has so many bytes more, or fewer, and says so when `bytes` of it does. */
  changed(by: number): void {
    this.#taken += by;
    // Who gives back does so while room is made.
    if (by > 0) this.#makeRoom();
  }

  /** How much may be reserved: half of all. */
  get mostReserved(): number {
    return this.limit / 2;
  }

  /** Takes room for what cannot be made shorter; a negative number gives it back. @returns whether there is that room */
  reserve(bytes: number): boolean {
    if (bytes > 0 && this.#reserved + bytes > this.mostReserved) return false;
    this.#reserved += bytes;
    this.#makeRoom();
    return true;
  }

  #makeRoom(): void {
    if (this.#taken + this.#reserved <= this.limit) return;
    const target = this.limit * ENOUGH - this.#reserved;
    const able = new Set(this.#users);
    while (this.#taken > target && able.size > 0) {
      const largest = largestOf(able);
      const before = this.#taken;
      largest.shrink();
      if (this.#taken >= before) able.delete(largest);
    }
  }
}

function largestOf(users: ReadonlySet<MemoryUser>): MemoryUser {
  const [first, ...others] = users;
  return others.reduce((largest, user) => (user.bytes > largest.bytes ? user : largest), first!);
}
