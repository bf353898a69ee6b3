import { findMarketplace } from '../../../model/marketplaces.js';
import { askedPeriod, edgeOf } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { ownMarketplaces } from '../../participations.js';

/**
 * The period between two instants; undefined where it is so long that nothing is in it.
 * @param before absent: two minutes ago
 * @param back the oldest instant of which anything is returned, where it is not the usual one
 * @throws SpApiError where it reaches too near, or ends before it begins
 */
export function periodOf(now: number, after: number, before?: number, back?: number): Period | undefined {
  const period = askedPeriod(now, after, before ?? edgeOf(now), back);
  if (period === 'starts-too-late') throw refusal('FinancesDateTooLate', { which: 'Start' });
  if (period === 'ends-too-late') throw refusal('FinancesDateTooLate', { which: 'End' });
  if (period === 'reversed')
    throw refusal('FinancesDatesReversed', {}, 'The period ends before it begins, or when it does.');
  return period;
}

/** The currencies in which the seller has accounts, in the region of the host. */
export const currenciesOf = (context: SpContext): string[] => [
  ...new Set(ownMarketplaces(context).map((id) => findMarketplace(id)!.currency)),
];
