import type { Webstore } from '../../model/generated/index.js';
import { findListing } from '../../store/listings.js';
import { countBySku, countSubscriptions } from '../../store/webstore/stock-subscriptions.js';
import type { SubscriptionQuery } from '../../store/webstore/stock-subscriptions.js';
import type { OperationContext } from '../handler.js';
import { webstoresOf } from '../webstores-of.js';

/** ListSubscriptionsCount and ListSubscriptionsCountByNextToken share their tokens. */
export const SUBSCRIPTIONS = 'Webstore.ListSubscriptionsCount';

/** SKUs on a page: a choice. */
const PAGE = 100;

/** What a NextToken holds: the query as it was asked, and the last SKU of the page before. */
export interface SubscriptionPageState extends SubscriptionQuery {
  marketplaceId: string;
  /** The SKUs that were named: all of them are answered, in their order, whatever their count. */
  skus?: readonly string[];
  after?: string;
}

/** One page of counts. On the last one NextToken is there, and empty: so it was recorded. */
export function subscriptionPage(
  context: OperationContext,
  state: SubscriptionPageState,
): Webstore.ListSubscriptionsCountResult {
  const { seller, sealToken } = context;
  const found = countsOf(context, state);
  const page = found.slice(0, PAGE);
  const next = found.length > PAGE ? sealToken(SUBSCRIPTIONS, { ...state, after: page.at(-1)!.sku }) : '';
  return {
    MarketplaceId: state.marketplaceId,
    SellerId: seller.sellerId,
    EndDate: state.to,
    SubscriptionList: page.map(({ sku, count }) => ({
      SellerSKU: sku,
      ...asinOf(context, state.marketplaceId, sku),
      SubscriptionState: state.state,
      Count: count,
    })),
    NextToken: next,
    StartDate: state.from,
  };
}

function countsOf(context: OperationContext, state: SubscriptionPageState): { sku: string; count: number }[] {
  const { world } = context;
  const shop = webstoresOf(context, state.marketplaceId).at(0);
  if (!shop) return [];
  if (!state.skus) return countBySku(world, shop.id, state, PAGE + 1, state.after);
  return [...new Set(state.skus)]
    .sort()
    .map((sku) => ({ sku, count: countSubscriptions(world, shop.id, sku, state) }));
}

/** The ASIN of a SKU that is listed. */
export function asinOf(
  { world, seller }: OperationContext,
  marketplaceId: string,
  sku: string,
): { ASIN?: string } {
  const listing = findListing(world, seller.id, marketplaceId, sku);
  return listing ? { ASIN: listing.asin } : {};
}
