import { findMarketplace, isServedBy } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { listParticipations } from '../../registry/sellers.js';
import type { OperationContext } from '../handler.js';

/** What is younger is not seen, and cannot be asked for. */
const EDGE = 120_000;

/** A period that is longer has nothing in it (documented). */
const LONGEST = 180 * 86_400_000;

/** What is asked for: from an instant on, and before another. */
export interface Period {
  from: number;
  to: number;
}

/** The last instant that can be asked for. */
export const edgeOf = (now: number): number => now - EDGE;

/** Eighteen months ago: what is older is never returned. */
export function oldest(now: number): number {
  const date = new Date(now);
  return date.setUTCMonth(date.getUTCMonth() - 18);
}

/**
 * The period between two instants as the section takes it; undefined where it is so long that nothing is in it.
 * @throws MwsError where it reaches too near, or ends before it begins.
 */
export function periodOf(now: number, after: number, before: number): Period | undefined {
  const edge = edgeOf(now);
  if (after > edge) throw mwsError('FinancesStartTooLate');
  if (before > edge) throw mwsError('FinancesEndTooLate');
  if (after >= before) throw mwsError('FinancesDatesReversed');
  return before - after > LONGEST ? undefined : { from: Math.max(after, oldest(now)), to: before };
}

/** The currencies in which a seller has accounts on the host that was called. */
export const currenciesOf = ({ world, seller, host }: OperationContext): string[] => [
  ...new Set(
    listParticipations(world, seller)
      .filter(({ marketplaceId }) => isServedBy(host, marketplaceId))
      .map(({ marketplaceId }) => findMarketplace(marketplaceId)!.currency),
  ),
];
