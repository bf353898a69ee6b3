import type { Handler } from '../handler.js';
import { subscriptionDocument, subscriptionOf } from './destination.js';

/** GetSubscription: one, by its type and destination. */
export const getSubscription: Handler<'Subscriptions.GetSubscription'> = (
  context,
  { MarketplaceId, NotificationType, Destination },
) => ({
  Subscription: subscriptionDocument(subscriptionOf(context, MarketplaceId, NotificationType, Destination)),
});
