import { findMarketplace } from '../../model/marketplaces.js';
import { isReportedIn } from '../../model/report-types.js';
import type { ReportType } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { listParticipations } from '../../registry/sellers.js';
import type { OperationContext } from '../handler.js';

/** MWS did not look at MarketplaceIdList there. */
const UNASKED = 'JP';

/**
 * The marketplaces that a report is of: those asked for, or else those of the seller's in the region of the host, or the first
 * of them where the type is one that covers the home marketplace. The gateway has refused those the seller has no part in.
 * @throws MwsError where the type has no reports for one that is asked for, or for none at all.
 */
export function marketplacesOf(
  { world, seller, host }: OperationContext,
  type: ReportType | undefined,
  asked: readonly string[] = [],
): string[] {
  const own = listParticipations(world, seller)
    .map(({ marketplaceId }) => marketplaceId)
    .filter((marketplaceId) => !host || findMarketplace(marketplaceId)!.region === host.region);
  const named = asked.filter((marketplaceId) => findMarketplace(marketplaceId)!.countryCode !== UNASKED);
  const possible = (named.length > 0 ? [...new Set(named)] : own).filter(
    (marketplaceId) => !type || isReportedIn(type, marketplaceId),
  );
  if (possible.length < named.length || possible.length === 0) throw mwsError('ReportMarketplaceInvalid');
  return named.length === 0 && type?.marketplaceDefault !== undefined ? possible.slice(0, 1) : possible;
}
