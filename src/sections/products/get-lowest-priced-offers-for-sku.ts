import { MwsError, errorAnswer } from '../../protocol/errors.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { findCatalogItem, isVariationParent } from '../../store/catalog.js';
import { findListing } from '../../store/listings.js';
import type { Handler } from '../handler.js';
import { lowestPricedOffers } from './lowest-priced-offers.js';

/** GetLowestPricedOffersForSKU: the cheapest offers of what the caller lists under a SKU, and which of them is its own. */
export const getLowestPricedOffersForSku: Handler<'Products.GetLowestPricedOffersForSKU'> = (
  context,
  { MarketplaceId, SellerSKU, ItemCondition },
) => {
  const { world, seller } = context;
  const attributes = { MarketplaceID: MarketplaceId, SKU: SellerSKU, ItemCondition, status: 'ClientError' };
  const refuse = (id: 'MarketplaceInvalid' | 'SkuInvalid' | 'SkuOfParent') =>
    new MwsError({ ...errorAnswer(id, { sku: SellerSKU, marketplaceId: MarketplaceId }), attributes });
  const marketplace = findMarketplace(MarketplaceId);
  if (!marketplace) throw refuse('MarketplaceInvalid');
  const listing = findListing(world, seller.id, MarketplaceId, SellerSKU);
  const item = listing && findCatalogItem(world, MarketplaceId, listing.asin);
  if (!item) throw refuse('SkuInvalid');
  if (isVariationParent(world, item)) throw refuse('SkuOfParent');
  const { status, changedAt, summary, offers } = lowestPricedOffers(
    context,
    marketplace,
    item,
    ItemCondition,
  );
  const dated = changedAt !== undefined && world.settings.products.layout < 2020;
  return {
    MarketplaceID: MarketplaceId,
    ItemCondition,
    SKU: SellerSKU,
    status,
    Identifier: { MarketplaceId, SellerSKU, ItemCondition, ...(dated && { TimeOfOfferChange: changedAt }) },
    Summary: summary,
    Offers: offers.map(({ offer, detail }) => ({
      SellerId: offer.sellerId,
      MyOffer: offer.sellerId === seller.sellerId,
      ...detail,
    })),
  };
};
