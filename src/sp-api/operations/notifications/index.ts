import type { SpHandler } from '../../context.js';
import { createDestination } from './create-destination.js';
import { createSubscription } from './create-subscription.js';
import { deleteDestination } from './delete-destination.js';
import { deleteSubscriptionById } from './delete-subscription-by-id.js';
import { getDestination } from './get-destination.js';
import { getDestinations } from './get-destinations.js';
import { getSubscriptionById } from './get-subscription-by-id.js';
import { getSubscription } from './get-subscription.js';
import { getSubscriptions } from './get-subscriptions.js';
import { sendTestNotification } from './send-test-notification.js';

/** Notifications API v1. */
export const notifications: Readonly<Record<string, SpHandler>> = {
  'notifications.createDestination': createDestination,
  'notifications.getDestinations': getDestinations,
  'notifications.getDestination': getDestination,
  'notifications.deleteDestination': deleteDestination,
  'notifications.createSubscription': createSubscription,
  'notifications.getSubscription': getSubscription,
  'notifications.getSubscriptions': getSubscriptions,
  'notifications.getSubscriptionById': getSubscriptionById,
  'notifications.deleteSubscriptionById': deleteSubscriptionById,
  'notifications.sendTestNotification': sendTestNotification,
};
