import type { World } from '../world/world.js';

const DAY = 86_400_000;

/** Recorded ids end in the day on which they were made, counted from 1970, in six digits. */
const dayOf = (instant: number): string => String(Math.floor(instant / DAY)).padStart(6, '0');

/** The counter of a new world stands here; those recorded had five digits. */
const FIRST = 50_000;

/**
 * The id of a feed or of a request for a report that is added next, such as 51793018437: recorded, both count up by one.
 * @param madeAt in milliseconds.
 */
export function makeSubmissionId(world: World, madeAt: number): string {
  const { made } = world.database.get<{ made: number }>(
    'SELECT (SELECT coalesce(max(id), 0) FROM feeds) + (SELECT coalesce(max(id), 0) FROM report_requests) AS made',
  )!;
  return makeNumberedId(made + 1, madeAt);
}

/** The same form for another count, such as that of schedules. */
export const makeNumberedId = (count: number, madeAt: number): string => `${FIRST + count}${dayOf(madeAt)}`;

/** Such as 21175694446018424. @param row the number of the row that it is for: no two rows have the same. */
export function makeReportId(world: World, row: number): string {
  const step = 1_000_000;
  const counter = 20_000_000_000 + row * step + world.ids.made.below(step);
  return `${counter}${dayOf(world.now())}`;
}
