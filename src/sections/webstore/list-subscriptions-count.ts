import type { SubscriptionState } from '../../store/webstore/stock-subscriptions.js';
import type { Handler } from '../handler.js';
import { periodOf } from './period.js';
import { subscriptionPage } from './subscription-page.js';

/** ListSubscriptionsCount: by SKU, how many wait for a mail, or were sent one, in a period. */
export const listSubscriptionsCount: Handler<'Webstore.ListSubscriptionsCount'> = (context, input) =>
  subscriptionPage(context, {
    marketplaceId: input.MarketplaceId,
    state: input.SubscriptionState as SubscriptionState,
    ...(input.SellerSKUList && { skus: input.SellerSKUList }),
    ...periodOf(context.world.now(), input.DateRangeStart, input.DateRangeEnd),
  });
