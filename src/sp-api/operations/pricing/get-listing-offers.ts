import type { SpHandler } from '../../context.js';
import { marketplaceNamed } from '../../marketplace.js';
import { offersOfSku } from './find-offers.js';

/** getListingOffers: the cheapest offers for what the caller lists under a SKU, and which of them is its own. */
export const getListingOffers: SpHandler = (context, { query }) => ({
  payload: offersOfSku(
    context,
    marketplaceNamed(query.MarketplaceId),
    context.path.SellerSKU!,
    query.ItemCondition as string,
  ),
});
