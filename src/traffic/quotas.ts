import { createHash } from 'node:crypto';
import type { ThrottleModel } from '../model/types.js';
import { drawFrom, fullBucket, holds, leftIn, refill } from './quota-bucket.js';
import type { Bucket } from './quota-bucket.js';
import type { Metered } from './metered.js';
import { itemLimit } from './quota-items.js';

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
  operation: Metered;
  /** Of the bucket; it is counted under the first of the operations that share it. */
  requests?: { max: number; left: number };
  /** Of the items in batches, where those are counted. */
  items?: { max: number; left: number };
  hour?: { max: number; used: number; resetsOn: number };
}

/** Quotas that a world has in place of the documented ones, by operation: `Orders.ListOrders`. */
export type QuotaOverrides = Readonly<Record<string, QuotaOverride>>;

/** What is not given is as documented. */
export type QuotaOverride = Pick<ThrottleModel, 'quota' | 'restore' | 'restoreSeconds' | 'hourly'>;

/** Why a call is refused; the first two are RequestThrottled in MWS, the third is QuotaExceeded. */
export type QuotaRefusal = 'bucket-empty' | 'items-used-up' | 'hour-used-up';

interface Buckets {
  requests: Bucket;
  items?: Bucket;
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
  readonly #buckets = new Map<string, Buckets>();
  readonly #hours = new Map<string, Hour>();
  #overrides: QuotaOverrides | undefined;

  /** The quotas that this world has in place of the documented ones. */
  get overrides(): QuotaOverrides {
    return this.#overrides ?? {};
  }

  /** Sets quotas of this world's own and starts to count anew; they stay until others are set. */
  setOverrides(overrides: QuotaOverrides): void {
    this.#overrides = overrides;
    this.clear();
  }

  /**
   * Counts one call at `now`: the bucket first, then the hour.
   * @param items how many items it asks for, where those are counted.
   * @returns why it is refused, if quotas are `enforced` and one of them is used up.
   */
  take(
    operation: Metered,
    owner: QuotaOwner,
    now: number,
    enforced: boolean,
    items = 1,
  ): QuotaRefusal | undefined {
    const throttle = this.#throttleOf(operation);
    if (!throttle) return undefined;
    const buckets = this.#bucketsOf(operation, throttle, owner, now);
    if (enforced && !holds(buckets.requests, 1, throttle)) return 'bucket-empty';
    if (enforced && buckets.items && !holds(buckets.items, items, throttle)) return 'items-used-up';
    const hour = throttle.hourly === undefined ? undefined : this.#hour(operation, owner, now);
    if (enforced && hour && hour.used >= throttle.hourly!) return 'hour-used-up';
    drawFrom(buckets.requests, 1, throttle);
    if (buckets.items) drawFrom(buckets.items, items, throttle);
    if (hour) hour.used++;
    return undefined;
  }

  /** The hourly quota of an operation as the headers show it: the number before the current call was counted. */
  hourly(operation: Metered, owner: QuotaOwner, now: number): HourlyQuota | undefined {
    const max = this.#throttleOf(operation)?.hourly;
    if (max === undefined) return undefined;
    const { used, endsAt } = this.#hour(operation, owner, now);
    return { max, remaining: Math.max(0, max - Math.max(0, used - 1)), resetsOn: endsAt };
  }

  /** Everything that was counted and still counts at `now`, what was first drawn on first. Looking changes nothing. */
  counted(findOperation: (key: string) => Metered | undefined, now: number): CountedQuota[] {
    const keys = new Set([...this.#buckets.keys(), ...this.#hours.keys()]);
    return [...keys].map((key) => {
      const [sellerId = '', developerId = '', name = ''] = key.split('/');
      const operation = findOperation(name)!;
      const throttle = this.#throttleOf(operation)!;
      const { requests, items } = this.#buckets.get(key) ?? {};
      const hour = this.#hours.get(key);
      const shown = (bucket: Bucket, max: number) => ({ max, left: leftIn(bucket, max, throttle, now) });
      return {
        sellerId,
        developerId,
        operation,
        ...(requests && { requests: shown(requests, throttle.quota) }),
        ...(items && { items: shown(items, itemsIn(operation, throttle)) }),
        ...(hour &&
          hour.endsAt > now && {
            hour: { max: throttle.hourly!, used: hour.used, resetsOn: hour.endsAt },
          }),
      };
    });
  }

  /** Forgets all that was counted. */
  clear(): void {
    this.#buckets.clear();
    this.#hours.clear();
  }

  /** An override of one operation holds for the bucket that it shares with others, but not for their hours. */
  #throttleOf(operation: Metered): ThrottleModel | undefined {
    const { throttle } = operation.model;
    const overrides = this.#overrides;
    if (!overrides) return throttle;
    const own = overrides[operation.key] ?? overrides[operation.overriddenBy ?? ''];
    if (own) return { ...throttle, ...own };
    const sharing = throttle?.sharedBy?.map((name) => overrides[`${operation.section.name}.${name}`]);
    const shared = sharing?.find((override) => override !== undefined);
    if (!throttle || !shared) return throttle;
    const { quota, restore, restoreSeconds } = shared;
    return { ...throttle, quota, restore, restoreSeconds };
  }

  #bucketsOf(operation: Metered, throttle: ThrottleModel, owner: QuotaOwner, now: number): Buckets {
    const shared = throttle.sharedBy?.[0] ?? operation.name;
    const key = `${owner.sellerId}/${owner.developerId}/${operation.section.name}.${shared}`;
    const { quota, restoreUnit } = throttle;
    const itemCount = restoreUnit === 'items' ? itemsIn(operation, throttle) : 0;
    let buckets = this.#buckets.get(key);
    if (!buckets) {
      buckets = { requests: fullBucket(quota, throttle, now) };
      if (itemCount > 0) buckets.items = fullBucket(itemCount, throttle, now);
      this.#buckets.set(key, buckets);
    }
    refill(buckets.requests, quota, throttle, now);
    if (buckets.items) refill(buckets.items, itemCount, throttle, now);
    return buckets;
  }

  #hour(operation: Metered, owner: QuotaOwner, now: number): Hour {
    const key = `${owner.sellerId}/${owner.developerId}/${operation.key}`;
    let hour = this.#hours.get(key);
    if (!hour || hour.endsAt <= now) {
      hour = { used: 0, endsAt: endOfHour(owner.sellerId, now) };
      this.#hours.set(key, hour);
    }
    return hour;
  }
}

/**
 * How many items the bucket holds beside its requests. MWS says only that they are restored one by one, and that a caller
 * who sends large batches can run out of them with requests left: so many as its requests could ask for is our choice.
 */
const itemsIn = (operation: Metered, { quota }: ThrottleModel): number => quota * itemLimit(operation);

/** A seller's hours end at a minute of its own, the same for all operations and for years. */
function endOfHour(sellerId: string, now: number): number {
  const minute = createHash('sha256').update(sellerId).digest()[0]! % 60;
  const end = now - (now % HOUR) + minute * MINUTE;
  return end > now ? end : end + HOUR;
}
