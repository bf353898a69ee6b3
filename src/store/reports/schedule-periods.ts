import { schedulePeriod } from '../../model/report-types.js';
import { parseDuration } from '../../world/duration.js';

/** The length of a period in milliseconds; months have different ones. */
const periodOf = (schedule: string): number | 'month' =>
  schedule === 'P1M' ? 'month' : (schedulePeriod(schedule) ?? parseDuration(schedule)!);

/** The instant that lies so many periods after another, or before it. @param schedule such as `_1_DAY_` or `P1M`. */
export function nextOf(schedule: string, at: number, steps: number): number {
  const period = periodOf(schedule);
  if (period !== 'month') return at + steps * period;
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + steps);
  // A month without that day has its last one.
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

/** The first instant of a schedule from `oldest` on, where it is at `at` now. */
export function firstFrom(schedule: string, at: number, oldest: number): number {
  const period = periodOf(schedule);
  if (period !== 'month') return at + Math.max(0, Math.ceil((oldest - at) / period)) * period;
  let first = at;
  while (first < oldest) first = nextOf(schedule, first, 1);
  return first;
}
