import type { SpHandler } from '../../context.js';
import { marketplaceNamed } from '../../marketplace.js';
import { offersOfAsin } from './find-offers.js';

/** getItemOffers: the cheapest offers for a product, by its ASIN. */
export const getItemOffers: SpHandler = (context, { query }) => ({
  payload: offersOfAsin(
    context,
    marketplaceNamed(query.MarketplaceId),
    context.path.Asin!,
    query.ItemCondition as string,
  ),
});
