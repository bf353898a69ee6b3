import type { Destination } from '../store/notifications/destinations.js';
import type { NewNotification } from '../store/notifications/notifications.js';
import { recipientAt } from '../store/notifications/subscriptions.js';
import type { World } from '../world/world.js';
import { element } from './element.js';
import { writePayload } from './message.js';
import { compose, keep } from './publish.js';
import type { Outcome } from './sqs.js';

/** A test message for a destination, which nobody keeps yet. */
export const composeTest = (world: World, destination: Destination): NewNotification =>
  compose(
    world,
    recipientAt(world, destination),
    {
      type: 'Test',
      happenedAt: world.now(),
      payload: element('TestNotification', ''),
      namesMarketplace: false,
    },
    writePayload(element('TestNotification', '')),
  );

/** Keeps a test message with what came of sending it; further copies that a fault rule asks for are sent by others. */
export function keepTest(world: World, test: NewNotification, outcome: Outcome): void {
  const { copies = 1 } = test;
  if ('failure' in outcome)
    return keep(world, { ...test, state: 'failed', tries: 1, lastError: outcome.reason });
  const left = copies > 1 ? { state: 'waiting' as const, copies: copies - 1 } : { state: 'sent' as const };
  keep(world, { ...test, ...left, tries: 1, messageId: outcome.messageId });
}
