import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { checkOwnMarketplaces } from '../../participations.js';

/**
 * What makes and changes stock is there in Amazon's sandbox alone: production hosts refuse it, any other address serves it.
 * @throws SpApiError also for a marketplace that is not the seller's
 */
export function checkSandbox(context: SpContext, marketplaceIds: readonly string[]): void {
  if (context.isProduction)
    throw refusal(
      'Unauthorized',
      {},
      'Only the sandbox has this operation: call sandbox.sellingpartnerapi-na.amazon.com, say.',
    );
  checkOwnMarketplaces(context, [...new Set(marketplaceIds)]);
}
