import type { SpContext } from '../../context.js';
import { checkOwnMarketplaces } from '../../participations.js';
import { refuseInProduction } from '../../sandbox-only.js';

/**
 * What makes and changes stock is there in Amazon's sandbox alone. @throws SpApiError also for a marketplace that is not the seller's
 */
export function checkSandbox(context: SpContext, marketplaceIds: readonly string[]): void {
  refuseInProduction(context);
  checkOwnMarketplaces(context, [...new Set(marketplaceIds)]);
}
