import { findMarketplace } from '../../model/marketplaces.js';
import type { Sellers } from '../../model/generated/index.js';
import { participationsAt } from '../../registry/call-marketplaces.js';
import type { OperationContext } from '../handler.js';

/** Both operations of the list share their tokens. */
export const PARTICIPATIONS = 'Sellers.ListMarketplaceParticipations';

/** More than there are marketplaces: no recording shows a second page. */
const PAGE = 100;

/** One page of the seller's marketplaces, from number `from` on; on an MWS host, those of its region. */
export function participationPage(
  { world, seller, host, sealToken }: OperationContext,
  from: number,
  size = PAGE,
): Sellers.ListMarketplaceParticipationsResult {
  const all = participationsAt(world, seller, host);
  const page = all.slice(from, from + size);
  return {
    ...(from + size < all.length && { NextToken: sealToken(PARTICIPATIONS, { from: from + size }) }),
    ListParticipations: page.map(({ marketplaceId, suspendedListings }) => ({
      MarketplaceId: marketplaceId,
      SellerId: seller.sellerId,
      HasSellerSuspendedListings: suspendedListings ? 'Yes' : 'No',
    })),
    ListMarketplaces: page.map(({ marketplaceId }) => {
      const marketplace = findMarketplace(marketplaceId)!;
      return {
        MarketplaceId: marketplaceId,
        Name: marketplace.name,
        DefaultCountryCode: marketplace.countryCode,
        DefaultCurrencyCode: marketplace.currency,
        DefaultLanguageCode: marketplace.defaultLanguage,
        DomainName: marketplace.domain,
      };
    }),
  };
}
