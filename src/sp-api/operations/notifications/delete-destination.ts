import { deleteAppDestination } from '../../../store/notifications/app-destinations.js';
import { hasAppSubscriptions } from '../../../store/notifications/app-subscriptions.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { namedDestination } from './named.js';

/** deleteDestination: its subscriptions must be deleted before. */
export const deleteDestination: SpHandler = (context) => {
  const { world } = context;
  const destination = namedDestination(context, context.path.destinationId!);
  if (hasAppSubscriptions(world, destination))
    throw refusal(
      'ResourceInConflict',
      {},
      'There are subscriptions to the destination; they have to be deleted before.',
    );
  deleteAppDestination(world, destination);
  return {};
};
