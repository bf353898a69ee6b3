/** How fast a bucket fills: `restore` come back every `restoreSeconds`. */
export interface Pace {
  restore: number;
  restoreSeconds: number;
}

/**
 * What is left in a bucket at an instant. It is counted in whole numbers, of which one request or item takes
 * `restoreSeconds` times 1,000 and `restore` come back every millisecond: so a call at the very millisecond at which
 * one has come back is let through, however often the bucket was looked at before.
 */
export interface Bucket {
  level: number;
  at: number;
}

const unitOf = ({ restoreSeconds }: Pace): number => restoreSeconds * 1_000;

export const fullBucket = (size: number, pace: Pace, now: number): Bucket => ({
  level: size * unitOf(pace),
  at: now,
});

/** Puts in what has come back since the bucket was last filled up. */
export function refill(bucket: Bucket, size: number, pace: Pace, now: number): void {
  bucket.level = levelAt(bucket, size, pace, now);
  bucket.at = now;
}

export const holds = ({ level }: Bucket, count: number, pace: Pace): boolean => level >= count * unitOf(pace);

/** Takes `count`, or what is left. */
export function drawFrom(bucket: Bucket, count: number, pace: Pace): void {
  bucket.level = Math.max(0, bucket.level - count * unitOf(pace));
}

/** How many are left at `now`, with fractions. Looking changes nothing. */
export const leftIn = (bucket: Bucket, size: number, pace: Pace, now: number): number =>
  levelAt(bucket, size, pace, now) / unitOf(pace);

const levelAt = ({ level, at }: Bucket, size: number, pace: Pace, now: number): number =>
  Math.min(size * unitOf(pace), level + (now - at) * pace.restore);
