import { composeTest, keepTest } from '../../notifications/test-message.js';
import { DENIED, keep } from '../../notifications/publish.js';
import type { Outcome } from '../../notifications/sqs.js';
import { mwsError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { destinationOf } from './destination.js';

/**
 * SendTestNotificationToDestination: one message, which is sent while the call waits, once; the answer says how that went. Where
 * nobody said where the queue is, the message waits and the call succeeds.
 */
export const sendTestNotificationToDestination: Handler<'Subscriptions.SendTestNotificationToDestination'> = (
  context,
  { MarketplaceId, Destination },
) => {
  const { world, sendToQueue, sendNotifications } = context;
  const destination = destinationOf(context, MarketplaceId, Destination);
  const test = composeTest(world, destination);
  const sending =
    test.state === 'failed'
      ? Promise.resolve<Outcome>({ failure: 'denied', reason: DENIED })
      : test.state === 'waiting' && sendToQueue(destination.url, test.xml);
  if (!sending) {
    keep(world, test);
    return {};
  }
  const { ids } = world;
  return sending.then((outcome) => {
    // The world may have been made anew meanwhile.
    if (world.isOpen && world.ids === ids) world.database.transaction(() => keepTest(world, test, outcome));
    sendNotifications();
    if ('failure' in outcome) throw mwsError(REFUSALS[outcome.failure]);
    return {};
  });
};

const REFUSALS = {
  missing: 'SubscriptionsQueueUnknown',
  refused: 'SubscriptionsQueueUnknown',
  denied: 'SubscriptionsQueueDenied',
  away: 'SubscriptionsQueueAway',
} as const;
