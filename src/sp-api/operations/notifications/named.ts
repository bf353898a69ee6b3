import { findSpNotificationType } from '../../../model/sp-notification-types.js';
import type { SpNotificationType } from '../../../model/sp-notification-types.js';
import { findAppDestination } from '../../../store/notifications/app-destinations.js';
import type { AppDestination } from '../../../store/notifications/app-destinations.js';
import { findAppSubscription } from '../../../store/notifications/app-subscriptions.js';
import type { AppSubscription } from '../../../store/notifications/app-subscriptions.js';
import type { SpContext } from '../../context.js';
import { notValid, refusal } from '../../errors.js';

/** The application's destination with an id. @throws SpApiError where it has none such */
export function namedDestination({ world, developer }: SpContext, id: string): AppDestination {
  const found = findAppDestination(world, developer.id, id);
  if (found) return found;
  throw refusal(
    'ResourceUnknown',
    {},
    `The application of developer ${developer.developerId} has no destination ${id}.`,
  );
}

/** The application's subscription that the path names by its type and id. @throws SpApiError where it has none such */
export function namedSubscription({ world, developer, path }: SpContext): AppSubscription {
  const { notificationType, subscriptionId } = path;
  const found = findAppSubscription(world, developer.id, subscriptionId!);
  if (found?.type === notificationType) return found!;
  throw refusal(
    'ResourceUnknown',
    {},
    `The application of developer ${developer.developerId} has no subscription ${subscriptionId} to ${notificationType}.`,
  );
}

/** What is known of a type. @throws SpApiError for one that SP-API does not have */
export function namedType(name: string): SpNotificationType {
  const found = findSpNotificationType(name);
  if (found) return found;
  throw notValid(`There is no notification type ${name}.`);
}
