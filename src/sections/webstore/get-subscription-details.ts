import { mwsError } from '../../protocol/errors.js';
import { findListing } from '../../store/listings.js';
import { countSubscriptions } from '../../store/webstore/stock-subscriptions.js';
import type { SubscriptionState } from '../../store/webstore/stock-subscriptions.js';
import type { Handler } from '../handler.js';
import { webstoresOf } from '../webstores-of.js';
import { periodOf } from './period.js';

/** GetSubscriptionDetails: of one SKU, how many wait for a mail, or were sent one, in a period. */
export const getSubscriptionDetails: Handler<'Webstore.GetSubscriptionDetails'> = (context, input) => {
  const { world, seller } = context;
  const { MarketplaceId, SellerSKU } = input;
  const state = input.SubscriptionState as SubscriptionState;
  const listing = findListing(world, seller.id, MarketplaceId, SellerSKU);
  if (!listing) throw mwsError('SubscriptionSkuInvalid', { sku: SellerSKU });
  const period = periodOf(world.now(), input.DateRangeStart, input.DateRangeEnd);
  const shop = webstoresOf(context, MarketplaceId).at(0);
  return {
    MarketplaceId,
    SellerId: seller.sellerId,
    SellerSKU,
    ASIN: listing.asin,
    SubscriptionState: state,
    Count: shop ? countSubscriptions(world, shop.id, SellerSKU, { state, ...period }) : 0,
    StartDate: period.from,
    EndDate: period.to,
  };
};
