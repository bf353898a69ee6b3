import { MwsError, errorAnswer } from '../../protocol/errors.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { findCatalogItem } from '../../store/catalog.js';
import type { Handler } from '../handler.js';
import { lowestPricedOffers } from './lowest-priced-offers.js';

/** GetLowestPricedOffersForASIN: the cheapest offers of a product in a condition. */
export const getLowestPricedOffersForAsin: Handler<'Products.GetLowestPricedOffersForASIN'> = (
  context,
  { MarketplaceId, ASIN, ItemCondition },
) => {
  const attributes = { MarketplaceID: MarketplaceId, ASIN, ItemCondition, status: 'ClientError' };
  const refuse = (id: 'MarketplaceInvalid' | 'AsinInvalid') =>
    new MwsError({ ...errorAnswer(id, { asin: ASIN, marketplaceId: MarketplaceId }), attributes });
  const marketplace = findMarketplace(MarketplaceId);
  if (!marketplace) throw refuse('MarketplaceInvalid');
  const item = findCatalogItem(context.world, MarketplaceId, ASIN);
  if (!item) throw refuse('AsinInvalid');
  const { status, changedAt, summary, offers } = lowestPricedOffers(
    context,
    marketplace,
    item,
    ItemCondition,
  );
  const dated = changedAt !== undefined && context.world.settings.products.layout < 2020;
  return {
    MarketplaceID: MarketplaceId,
    ItemCondition,
    ASIN,
    status,
    Identifier: { MarketplaceId, ASIN, ItemCondition, ...(dated && { TimeOfOfferChange: changedAt }) },
    Summary: summary,
    Offers: offers.map(({ detail }) => detail),
  };
};
