import { parseDuration } from '../world/duration.js';
import { ID_LENGTH } from '../world/key-prefix.js';
import type { TimeSource } from '../world/real-time.js';
import { LimitReached } from './limit-reached.js';
import type { PreparedOrigin } from './origin.js';
import type { LoadedRealm } from './realm.js';

/** A world of its own beside the default one; its id begins all of its access keys. */
export interface Sandbox {
  readonly id: string;
  readonly realm: LoadedRealm;
  /** Real time, in milliseconds. */
  readonly createdAt: number;
  readonly lastUsedAt: number;
  /** For how long it may lie idle: an ISO 8601 duration. */
  readonly ttl: string;
}

export interface Sandboxes {
  /** @throws LimitReached where there are as many as are kept. */
  create(origin: PreparedOrigin, ttl?: string): Sandbox;
  /** Oldest first. */
  list(): Sandbox[];
  /** The sandbox of that id, which counts as used from now on. */
  use(id: string): Sandbox | undefined;
  /** The same, but looking is no use. */
  find(id: string): Sandbox | undefined;
  /** Ends one; says whether there was one. */
  end(id: string): boolean;
  endAll(): void;
}

export interface SandboxParts {
  real: TimeSource;
  /** Makes the realm of a new sandbox. */
  open(origin: PreparedOrigin, id: string): LoadedRealm;
  /** How many there may be at once. */
  max?: number;
}

const DEFAULT_TTL = 'PT1H';
const DEFAULT_MAX = 1_000;

type Entry = Sandbox & { lastUsedAt: number };

/** Sandboxes that have lain idle for longer than they may are ended when others are made or listed: there are no timers. */
export function createSandboxes({ real, open, max = DEFAULT_MAX }: SandboxParts): Sandboxes {
  const entries = new Map<string, Entry>();
  let made = 0;

  function end(id: string): boolean {
    entries.get(id)?.realm.end();
    return entries.delete(id);
  }

  function endIdle(): void {
    const now = real();
    for (const { id, lastUsedAt, ttl } of entries.values())
      if (now - lastUsedAt > parseDuration(ttl)!) end(id);
  }

  return {
    create(origin, ttl = DEFAULT_TTL) {
      endIdle();
      if (entries.size >= max)
        throw new LimitReached(
          `There are ${max} sandboxes, and no server keeps more: DELETE /_mws/sandboxes/{id} ends one, ` +
            'and idle ones end by themselves after their time to live.',
        );
      const id = idOf(made + 1);
      const realm = open(origin, id);
      made++;
      const now = real();
      const entry: Entry = { id, realm, createdAt: now, lastUsedAt: now, ttl };
      entries.set(id, entry);
      return entry;
    },
    list() {
      endIdle();
      return [...entries.values()];
    },
    use(id) {
      const entry = entries.get(id);
      if (entry) entry.lastUsedAt = real();
      return entry;
    },
    find: (id) => entries.get(id),
    end,
    endAll: () => [...entries.keys()].forEach(end),
  };
}

const PREFIX = 'SB';

/** The same ids in the same order on every server: SB000001, SB000002, and so on, in base 36. */
const idOf = (number: number): string =>
  PREFIX +
  number
    .toString(36)
    .toUpperCase()
    .padStart(ID_LENGTH - PREFIX.length, '0');
