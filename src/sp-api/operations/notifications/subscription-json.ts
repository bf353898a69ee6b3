import type { AppSubscription } from '../../../store/notifications/app-subscriptions.js';

/** A subscription as answers show it. */
export const subscriptionJson = ({
  subscriptionId,
  payloadVersion,
  destinationId,
  directive,
}: AppSubscription) => ({
  subscriptionId,
  payloadVersion,
  destinationId,
  ...(directive && { processingDirective: directive }),
});
