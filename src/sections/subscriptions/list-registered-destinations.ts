import { listDestinations } from '../../store/notifications/destinations.js';
import type { Handler } from '../handler.js';
import { destinationDocument, participationIn } from './destination.js';

/** ListRegisteredDestinations: all of a marketplace, oldest first (chosen). */
export const listRegisteredDestinations: Handler<'Subscriptions.ListRegisteredDestinations'> = (
  context,
  { MarketplaceId },
) => ({
  DestinationList: listDestinations(context.world, participationIn(context, MarketplaceId)).map(
    destinationDocument,
  ),
});
