import { findMarketplace } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { participationsOfCall } from '../../registry/call-marketplaces.js';
import { askedPeriod } from '../../store/finances/asked-period.js';
import type { Period, PeriodProblem } from '../../store/finances/asked-period.js';
import type { OperationContext } from '../handler.js';

const REFUSALS = {
  'starts-too-late': 'FinancesStartTooLate',
  'ends-too-late': 'FinancesEndTooLate',
  reversed: 'FinancesDatesReversed',
} as const satisfies Record<PeriodProblem, string>;

/**
 * The period between two instants as the section takes it; undefined where it is so long that nothing is in it.
 * @throws MwsError where it reaches too near, or ends before it begins.
 */
export function periodOf(now: number, after: number, before: number): Period | undefined {
  const period = askedPeriod(now, after, before);
  if (typeof period === 'string') throw mwsError(REFUSALS[period]);
  return period;
}

/** The currencies in which a seller has accounts on the host that was called. */
export const currenciesOf = ({ world, seller, host }: OperationContext): string[] => [
  ...new Set(
    participationsOfCall(world, seller, { host }).map(
      ({ marketplaceId }) => findMarketplace(marketplaceId)!.currency,
    ),
  ),
];
