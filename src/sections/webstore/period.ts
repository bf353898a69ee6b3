import { mwsError } from '../../protocol/errors.js';

const DAY = 86_400_000;

/** Where a period without a start begins: on this day, at the time of day of the call, as two recordings show. */
const FIRST_DAY = Date.UTC(2014, 6, 1);

/** How much later than the start the end was read, in milliseconds: 15 to 17 where it was recorded. */
const READ_LATER = 16;

/** The period that a call asks for, in milliseconds; the end is not part of it. */
export function periodOf(
  now: number,
  start: number | undefined,
  end: number | undefined,
): { from: number; to: number } {
  const from = start ?? FIRST_DAY + (now % DAY);
  const to = end ?? now + READ_LATER;
  if (to < from) throw mwsError('DateAfterDate', { after: 'DateRangeStart', before: 'DateRangeEnd' });
  return { from, to };
}
