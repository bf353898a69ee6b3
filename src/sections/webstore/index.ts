import type { Handlers } from '../handler.js';
import { getSubscriptionDetails } from './get-subscription-details.js';
import { listSubscriptionsCountByNextToken } from './list-subscriptions-count-by-next-token.js';
import { listSubscriptionsCount } from './list-subscriptions-count.js';

/** The operations of Webstore. */
export const webstore: Handlers = {
  'Webstore.GetSubscriptionDetails': getSubscriptionDetails,
  'Webstore.ListSubscriptionsCount': listSubscriptionsCount,
  'Webstore.ListSubscriptionsCountByNextToken': listSubscriptionsCountByNextToken,
};
