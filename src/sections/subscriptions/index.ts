import type { Handlers } from '../handler.js';
import { createSubscription } from './create-subscription.js';
import { deleteSubscription } from './delete-subscription.js';
import { deregisterDestination } from './deregister-destination.js';
import { getSubscription } from './get-subscription.js';
import { listRegisteredDestinations } from './list-registered-destinations.js';
import { listSubscriptions } from './list-subscriptions.js';
import { registerDestination } from './register-destination.js';
import { sendTestNotificationToDestination } from './send-test-notification-to-destination.js';
import { updateSubscription } from './update-subscription.js';

export const subscriptions: Handlers = {
  'Subscriptions.CreateSubscription': createSubscription,
  'Subscriptions.DeleteSubscription': deleteSubscription,
  'Subscriptions.DeregisterDestination': deregisterDestination,
  'Subscriptions.GetSubscription': getSubscription,
  'Subscriptions.ListRegisteredDestinations': listRegisteredDestinations,
  'Subscriptions.ListSubscriptions': listSubscriptions,
  'Subscriptions.RegisterDestination': registerDestination,
  'Subscriptions.SendTestNotificationToDestination': sendTestNotificationToDestination,
  'Subscriptions.UpdateSubscription': updateSubscription,
};
