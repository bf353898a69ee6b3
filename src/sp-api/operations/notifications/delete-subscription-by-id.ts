import { deleteAppSubscription } from '../../../store/notifications/app-subscriptions.js';
import type { SpHandler } from '../../context.js';
import { namedSubscription } from './named.js';

/** deleteSubscriptionById: one of the application, of whichever seller it is. */
export const deleteSubscriptionById: SpHandler = (context) => {
  deleteAppSubscription(context.world, namedSubscription(context));
  return {};
};
