import type { SpHandler } from '../../context.js';
import { namedSubscription } from './named.js';
import { subscriptionJson } from './subscription-json.js';

/** getSubscriptionById: one of the application, of whichever seller it is. */
export const getSubscriptionById: SpHandler = (context) => ({
  payload: subscriptionJson(namedSubscription(context)),
});
