import type { World } from '../../world/world.js';

/** What is younger is not seen, and cannot be asked for. */
const EDGE = 120_000;

/** A period that is longer has nothing in it (documented). */
const LONGEST = 180 * 86_400_000;

/** How far back events go, in months: what is older is never returned. */
const KEPT_MONTHS = 18;

/** What is asked for: from an instant on, and before another, in milliseconds. */
export interface Period {
  from: number;
  to: number;
}

/** What is wrong with a period that somebody asks for. */
export type PeriodProblem = 'starts-too-late' | 'ends-too-late' | 'reversed';

/** The last instant that can be asked for. */
export const edgeOf = (now: number): number => now - EDGE;

/** The beginning of the longest period that ends at an instant. */
export const longestBefore = (to: number): number => to - LONGEST;

/** The oldest instant of which anything is returned. */
export function oldest(now: number, months = KEPT_MONTHS): number {
  const date = new Date(now);
  return date.setUTCMonth(date.getUTCMonth() - months);
}

/** The period between two instants, or what is wrong with it; undefined where it is so long that nothing is in it. */
export function askedPeriod(
  now: number,
  after: number,
  before: number,
  back = oldest(now),
): Period | PeriodProblem | undefined {
  const edge = edgeOf(now);
  if (after > edge) return 'starts-too-late';
  if (before > edge) return 'ends-too-late';
  if (after >= before) return 'reversed';
  return before - after > LONGEST ? undefined : { from: Math.max(after, back), to: before };
}

/** What can be seen of a period: what was posted a moment ago comes after the delay that the world has. */
export const visiblePart = (world: World, { from, to }: Period): Period => ({
  from,
  to: Math.min(to, world.now() - world.settings.finances.delay),
});
