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

/** What was counted of one operation for one owner. */
export interface CountedQuota extends QuotaOwner {
  operation: Operation;
  /** Of the bucket; it is counted under the first of the operations that share it. */
  requests?: { max: number; left: number };
  hour?: { max: number; used: number; resetsOn: number };
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

  /** Everything that was counted and still counts at `now`, what was first drawn on first. Looking changes nothing. */
  counted(findOperation: (key: string) => Operation | undefined, now: number): CountedQuota[] {
    const keys = new Set([...this.#buckets.keys(), ...this.#hours.keys()]);
    return [...keys].map((key) => {
      const [sellerId = '', developerId = '', name = ''] = key.split('/');
      const operation = findOperation(name)!;
      const { quota, hourly } = operation.model.throttle!;
      const bucket = this.#buckets.get(key);
      const hour = this.#hours.get(key);
      return {
        sellerId,
        developerId,
        operation,
        ...(bucket && { requests: { max: quota, left: leftAt(bucket, operation.model.throttle!, now) } }),
        ...(hour && hour.endsAt > now && { hour: { max: hourly!, used: hour.used, resetsOn: hour.endsAt } }),
      };
    });
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
    bucket.left = leftAt(bucket, throttle, now);
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

/** What a bucket holds at `now`, with what has come back since it was last looked at. */
function leftAt(
  { left, at }: Bucket,
  { quota, restore, restoreSeconds }: ThrottleModel,
  now: number,
): number {
  return Math.min(quota, left + ((now - at) / 1000) * (restore / restoreSeconds));
}

/** A seller's hours end at a minute of its own, the same for all operations and for years. */
function endOfHour(sellerId: string, now: number): number {
  const minute = createHash('sha256').update(sellerId).digest()[0]! % 60;
  const end = now - (now % HOUR) + minute * MINUTE;
  return end > now ? end : end + HOUR;
}
