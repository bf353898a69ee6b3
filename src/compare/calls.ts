import type { ThrottleModel } from '../model/types.js';
import { drawFrom, fullBucket, holds, refill } from '../traffic/quota-bucket.js';
import type { Bucket } from '../traffic/quota-bucket.js';
import type { TranscribedCall } from '../traffic/transcript.js';

/** What one operation was called for, and what came of it. */
export interface CalledOperation {
  operation: string;
  calls: number;
  /** How often it was refused, by the code of the error. */
  refusals: Record<string, number>;
  /** How long the same calls would have waited for their quota under real throttling, in seconds. */
  waited: number;
}

/** What one side called. */
export interface Called {
  operations: CalledOperation[];
  calls: number;
  waited: number;
}

/** What is metered by one bucket: the name of the bucket, and how it fills. */
export type BucketOf = (operation: string) => { bucket: string; throttle: ThrottleModel } | undefined;

/**
 * Counts the calls of one side by operation. The wait is that of a client that makes these calls as it did, but waits for each until
 * the bucket holds a request: a wait puts off all calls behind it. Hours and items are not reckoned with.
 */
export function calledIn(calls: readonly TranscribedCall[], bucketOf: BucketOf): Called {
  const operations = new Map<string, CalledOperation>();
  const buckets = new Map<string, Bucket>();
  let waited = 0;
  for (const { key, at, outcome, code } of calls) {
    if (key === undefined) continue;
    let one = operations.get(key);
    if (!one) operations.set(key, (one = { operation: key, calls: 0, refusals: {}, waited: 0 }));
    one.calls++;
    if (outcome !== 'ok') {
      const word = code ?? outcome;
      one.refusals[word] = (one.refusals[word] ?? 0) + 1;
    }
    const wait = waitFor(buckets, bucketOf(key), at + waited * 1_000);
    one.waited += wait;
    waited += wait;
  }
  const list = [...operations.values()].sort((a, b) => (a.operation < b.operation ? -1 : 1));
  return {
    operations: list.map((one) => ({ ...one, waited: rounded(one.waited) })),
    calls: list.reduce((sum, one) => sum + one.calls, 0),
    waited: rounded(waited),
  };
}

const rounded = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;

/** Draws one request at `now`, in milliseconds. @returns how long it waits before, in seconds */
function waitFor(buckets: Map<string, Bucket>, metered: ReturnType<BucketOf>, now: number): number {
  if (!metered) return 0;
  const { bucket: name, throttle } = metered;
  const bucket = buckets.get(name) ?? fullBucket(throttle.quota, throttle, now);
  buckets.set(name, bucket);
  // A clock may be set back; what has come back stays.
  const at = Math.max(now, bucket.at);
  refill(bucket, throttle.quota, throttle, at);
  const milliseconds = holds(bucket, 1, throttle) ? 0 : untilOne(bucket, throttle);
  refill(bucket, throttle.quota, throttle, at + milliseconds);
  drawFrom(bucket, 1, throttle);
  return milliseconds / 1_000;
}

/** A request takes `restoreSeconds` times 1,000 of a bucket, and `restore` come back every millisecond. */
const untilOne = ({ level }: Bucket, { restore, restoreSeconds }: ThrottleModel): number =>
  Math.ceil((restoreSeconds * 1_000 - level) / restore);
