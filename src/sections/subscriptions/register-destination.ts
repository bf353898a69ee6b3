import { mwsError } from '../../protocol/errors.js';
import { findDestination, insertDestination } from '../../store/notifications/destinations.js';
import type { Handler } from '../handler.js';
import { registrableIn, soundQueueUrlIn } from './destination.js';

/** RegisterDestination: a queue for one marketplace; whether it is there, nobody looks. */
export const registerDestination: Handler<'Subscriptions.RegisterDestination'> = (
  context,
  { MarketplaceId, Destination },
) => {
  const participation = registrableIn(context, MarketplaceId);
  const url = soundQueueUrlIn(Destination);
  if (findDestination(context.world, participation, url)) throw mwsError('SubscriptionsDestinationKnown');
  insertDestination(context.world, participation, url);
  return {};
};
