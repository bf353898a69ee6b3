import { deleteSubscription as remove } from '../../store/notifications/subscriptions.js';
import type { Handler } from '../handler.js';
import { subscriptionOf } from './destination.js';

/** DeleteSubscription: one, by its type and destination. */
export const deleteSubscription: Handler<'Subscriptions.DeleteSubscription'> = (
  context,
  { MarketplaceId, NotificationType, Destination },
) => {
  remove(context.world, subscriptionOf(context, MarketplaceId, NotificationType, Destination));
  return {};
};
