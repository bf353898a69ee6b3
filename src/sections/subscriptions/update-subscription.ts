import { enableSubscription } from '../../store/notifications/subscriptions.js';
import type { Handler } from '../handler.js';
import { subscriptionOf } from './destination.js';

/** UpdateSubscription: whether it is enabled, and nothing else. What happens while it is not is never told. */
export const updateSubscription: Handler<'Subscriptions.UpdateSubscription'> = (
  context,
  { MarketplaceId, Subscription: { NotificationType, Destination, IsEnabled } },
) => {
  const subscription = subscriptionOf(context, MarketplaceId, NotificationType, Destination);
  enableSubscription(context.world, subscription, IsEnabled);
  return {};
};
