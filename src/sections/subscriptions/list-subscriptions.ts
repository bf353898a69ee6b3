import { listSubscriptions as list } from '../../store/notifications/subscriptions.js';
import type { Handler } from '../handler.js';
import { participationIn, subscriptionDocument } from './destination.js';

/** ListSubscriptions: all of a marketplace, oldest first (chosen). */
export const listSubscriptions: Handler<'Subscriptions.ListSubscriptions'> = (
  context,
  { MarketplaceId },
) => ({
  SubscriptionList: list(context.world, participationIn(context, MarketplaceId)).map(subscriptionDocument),
});
