import type { Subscriptions } from '../../model/generated/index.js';
import { isOffered } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { participationOfCall } from '../../registry/call-marketplaces.js';
import { findDestination } from '../../store/notifications/destinations.js';
import type { Destination } from '../../store/notifications/destinations.js';
import { isFifo, isQueueUrl } from '../../store/notifications/queue-url.js';
import { findSubscription } from '../../store/notifications/subscriptions.js';
import type { NotificationType, Subscription } from '../../store/notifications/subscriptions.js';
import type { OperationContext } from '../handler.js';

/** The one attribute of a destination. */
const QUEUE_URL = 'sqsQueueUrl';

/** The row of the seller's part in a marketplace. @throws MwsError where it takes none */
export function participationIn({ world, seller, host }: OperationContext, marketplaceId: string): number {
  const own = participationOfCall(world, seller, host, marketplaceId);
  if (!own) throw mwsError('SubscriptionsValueInvalid', { name: 'MarketplaceId', value: marketplaceId });
  return own.id;
}

/** The same where queues can be registered: in Mexico they could not (documented), though lists were answered (recorded). */
export function registrableIn(context: OperationContext, marketplaceId: string): number {
  if (!isOffered('Subscriptions', marketplaceId))
    throw mwsError('SubscriptionsValueInvalid', { name: 'MarketplaceId', value: marketplaceId });
  return participationIn(context, marketplaceId);
}

/** The URL of a queue, as it was sent. @throws MwsError where none is named */
export function queueUrlIn({ AttributeList }: Subscriptions.Destination): string {
  const url = AttributeList.find(({ Key }) => Key === QUEUE_URL)?.Value ?? '';
  if (url === '') throw mwsError('SubscriptionsQueueMissing');
  return url;
}

/** The URL of a queue that can be one. @throws MwsError */
export function soundQueueUrlIn(destination: Subscriptions.Destination): string {
  const url = queueUrlIn(destination);
  if (isFifo(url)) throw mwsError('SubscriptionsQueueFifo');
  if (!isQueueUrl(url)) throw mwsError('SubscriptionsValueInvalid', { name: QUEUE_URL, value: url });
  return url;
}

/** A registered destination. @throws MwsError where it is none */
export function destinationOf(
  context: OperationContext,
  marketplaceId: string,
  destination: Subscriptions.Destination,
): Destination {
  const found = findDestination(
    context.world,
    participationIn(context, marketplaceId),
    queueUrlIn(destination),
  );
  if (!found) throw mwsError('SubscriptionsDestinationUnknown');
  return found;
}

/** A subscription by all that names it. @throws MwsError where there is none */
export function subscriptionOf(
  context: OperationContext,
  marketplaceId: string,
  type: string,
  destination: Subscriptions.Destination,
): Subscription {
  const { world } = context;
  const at = findDestination(world, participationIn(context, marketplaceId), queueUrlIn(destination));
  const found = at && findSubscription(world, at, type as NotificationType);
  if (!found) throw mwsError('SubscriptionsSubscriptionUnknown');
  return found;
}

/** A destination as answers have it. */
export const destinationDocument = ({ url }: { url: string }): Subscriptions.Destination => ({
  DeliveryChannel: 'SQS',
  AttributeList: [{ Key: QUEUE_URL, Value: url }],
});

export const subscriptionDocument = ({ type, url, enabled }: Subscription): Subscriptions.Subscription => ({
  NotificationType: type,
  Destination: destinationDocument({ url }),
  IsEnabled: enabled,
});
