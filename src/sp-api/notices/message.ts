import { faultFor } from '../../store/notifications/faults.js';
import type { NewNotification } from '../../store/notifications/notifications.js';
import type { AppSubscription } from '../../store/notifications/app-subscriptions.js';
import { applicationIdOf, applicationOfDeveloper } from '../../registry/applications.js';
import { firstState } from '../../notifications/publish.js';
import type { World } from '../../world/world.js';

/** What applications are told. */
export interface AppNotice {
  type: string;
  payloadVersion: string;
  /** That of the message itself, where it is not the same. */
  notificationVersion?: string;
  /** The id of what it is about; null: nothing in particular. */
  subject: string | null;
  /** When it happened, in milliseconds. */
  happenedAt: number;
  payload: object;
}

/** Who is told: an application by one of its queues, of a seller's part in a marketplace. */
export type AppRecipient = Pick<AppSubscription, 'developer' | 'subscriptionId'> & {
  queue: number;
  participation: number;
};

/** A message as it is put into a queue: keys in lower camel case, as the types have them that are told here. */
export function composeNotice(world: World, recipient: AppRecipient, notice: AppNotice): NewNotification {
  const { developer, subscriptionId, queue, participation } = recipient;
  const { type, payloadVersion, notificationVersion = payloadVersion, subject, happenedAt, payload } = notice;
  const fault = faultFor(world, type);
  const publishAt = happenedAt + world.settings.notifications.delay + (fault?.delay ?? 0);
  const uniqueId = world.ids.made.uuid();
  const message = {
    notificationVersion,
    notificationType: type,
    payloadVersion,
    eventTime: new Date(happenedAt).toISOString(),
    payload,
    notificationMetadata: {
      applicationId: applicationIdOf(applicationOfDeveloper(world, developer)),
      subscriptionId,
      publishTime: new Date(publishAt).toISOString(),
      notificationId: uniqueId,
    },
  };
  return {
    uniqueId,
    participation,
    queue,
    type,
    subject,
    happenedAt,
    publishAt,
    ...firstState(world, publishAt, fault),
    xml: JSON.stringify(message),
  };
}
