import { mwsError } from '../../protocol/errors.js';
import { deleteDestination } from '../../store/notifications/destinations.js';
import { hasSubscriptions } from '../../store/notifications/subscriptions.js';
import type { Handler } from '../handler.js';
import { destinationOf } from './destination.js';

/** DeregisterDestination: its subscriptions must be deleted before. */
export const deregisterDestination: Handler<'Subscriptions.DeregisterDestination'> = (
  context,
  { MarketplaceId, Destination },
) => {
  const destination = destinationOf(context, MarketplaceId, Destination);
  if (hasSubscriptions(context.world, destination)) throw mwsError('SubscriptionsDestinationUsed');
  deleteDestination(context.world, destination);
  return {};
};
