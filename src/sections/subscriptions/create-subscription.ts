import { subscribe } from '../../notifications/subscribe.js';
import { mwsError } from '../../protocol/errors.js';
import { findSubscription } from '../../store/notifications/subscriptions.js';
import type { NotificationType } from '../../store/notifications/subscriptions.js';
import type { Handler } from '../handler.js';
import { destinationOf } from './destination.js';

/** CreateSubscription: to a destination that is registered. One to FeePromotion begins with the promotions that are under way. */
export const createSubscription: Handler<'Subscriptions.CreateSubscription'> = (
  context,
  { MarketplaceId, Subscription },
) => {
  const { world, sendNotifications } = context;
  const type = Subscription.NotificationType as NotificationType;
  const destination = destinationOf(context, MarketplaceId, Subscription.Destination);
  if (findSubscription(world, destination, type)) throw mwsError('SubscriptionsSubscriptionKnown');
  subscribe(world, destination, type, Subscription.IsEnabled);
  sendNotifications();
  return {};
};
