const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** What each part counts, in milliseconds. A month is 30 days and a year 365: a duration has no calendar to ask. */
const PARTS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600 * SECOND, 60 * SECOND, SECOND];

/** A thousand years: what lies further ahead has no date that anyone could write. */
const LONGEST = 1_000 * 365 * DAY;

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

/**
 * Reads an ISO 8601 duration, such as `PT15M`, `P90D` or `PT0.5S`; any part may have a fraction.
 * @returns whole milliseconds, or undefined where it is no such duration, or one of more than a thousand years.
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const total = PARTS.reduce(
    (sum, size, at) => sum + Number((match[at + 1] ?? '0').replace(',', '.')) * size,
    0,
  );
  return total <= LONGEST ? Math.round(total) : undefined;
}
