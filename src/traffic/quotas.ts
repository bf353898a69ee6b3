import { createHash } from 'node:crypto';
import type { ThrottleModel } from '../model/types.js';
import type { Operation } from '../protocol/catalog.js';

/** Whose quota a call draws on: MWS counted for each pair of seller and developer. */
export interface QuotaOwner {
  sellerId: string;
  developerId: string;
}

/** What the three quota headers say. */
export interface HourlyQuota {
  max: number;
  remaining: number;
  /** When the hour ends, in milliseconds. */
  resetsOn: number;
}

export type QuotaRefusal = 'RequestThrottled' | 'QuotaExceeded';

interface Bucket {
  /** How many requests may be made at once. */
  left: number;
  at: number;
}

interface Hour {
  used: number;
  endsAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The request buckets and hourly quotas of one world, in memory. Calls are counted whether or not quotas are enforced,
 * because the headers show them either way.
 */
export class Quotas {
  readonly #buckets = new Map<string, Bucket>();
  readonly #hours = new Map<string, Hour>();

  /**
   * Counts one call at `now`: the bucket first, then the hour.
   * @returns why it is refused, if quotas are `enforced` and one of them is used up.
   */
  take(operation: Operation, owner: QuotaOwner, now: number, enforced: boolean): QuotaRefusal | undefined {
    const throttle = operation.model.throttle;
    if (!throttle) return undefined;
    const bucket = this.#bucket(operation, throttle, owner, now);
    if (enforced && bucket.left < 1) return 'RequestThrottled';
    const hour = throttle.hourly === undefined ? undefined : this.#hour(operation, owner, now);
    if (enforced && hour && hour.used >= throttle.hourly!) return 'QuotaExceeded';
    bucket.left = Math.max(0, bucket.left - 1);
    if (hour) hour.used++;
    return undefined;
  }

  /** The hourly quota of an operation as the headers show it: the number before the current call was counted. */
  hourly(operation: Operation, owner: QuotaOwner, now: number): HourlyQuota | undefined {
    const max = operation.model.throttle?.hourly;
    if (max === undefined) return undefined;
    const { used, endsAt } = this.#hour(operation, owner, now);
    return { max, remaining: Math.max(0, max - Math.max(0, used - 1)), resetsOn: endsAt };
  }

  /** Forgets all that was counted. */
  clear(): void {
    this.#buckets.clear();
    this.#hours.clear();
  }

  #bucket(operation: Operation, throttle: ThrottleModel, owner: QuotaOwner, now: number): Bucket {
    const shared = throttle.sharedBy?.[0] ?? operation.name;
    const key = `${owner.sellerId}/${owner.developerId}/${operation.section.name}.${shared}`;
    const bucket = this.#buckets.get(key) ?? { left: throttle.quota, at: now };
    const restored = ((now - bucket.at) / 1000) * (throttle.restore / throttle.restoreSeconds);
    bucket.left = Math.min(throttle.quota, bucket.left + restored);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #hour(operation: Operation, owner: QuotaOwner, now: number): Hour {
    const key = `${owner.sellerId}/${owner.developerId}/${operation.key}`;
    let hour = this.#hours.get(key);
    if (!hour || hour.endsAt <= now) {
      hour = { used: 0, endsAt: endOfHour(owner.sellerId, now) };
      this.#hours.set(key, hour);
    }
    return hour;
  }
}

/** A seller's hours end at a minute of its own, the same for all operations and for years. */
function endOfHour(sellerId: string, now: number): number {
  const minute = createHash('sha256').update(sellerId).digest()[0]! % 60;
  const end = now - (now % HOUR) + minute * MINUTE;
  return end > now ? end : end + HOUR;
}
