import { findSpNotificationType } from '../../../model/sp-notification-types.js';
import { keep } from '../../../notifications/publish.js';
import { applicationOfDeveloper, rotateClientSecret } from '../../../registry/applications.js';
import { listParticipations, sellerOfRow } from '../../../registry/sellers.js';
import { appDestinationOfRow } from '../../../store/notifications/app-destinations.js';
import { subscriptionsOfApp } from '../../../store/notifications/app-subscriptions.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { composeNotice } from '../../notices/message.js';
import type { AppRecipient } from '../../notices/message.js';
import { newSecret } from '../../notices/payloads.js';

const TYPE = 'APPLICATION_OAUTH_CLIENT_NEW_SECRET';

/** rotateApplicationClientSecret: a new client secret, which the application's queue alone is told; the old one works for seven days more. */
export const rotateApplicationClientSecret: SpHandler = (context) => {
  const { world, developer } = context;
  const recipient = enrolled(context);
  const application = rotateClientSecret(world, applicationOfDeveloper(world, developer.id));
  const { payloadVersion } = findSpNotificationType(TYPE)!;
  const notice = composeNotice(world, recipient, {
    type: TYPE,
    payloadVersion,
    notificationVersion: '1.0',
    subject: application.clientId,
    happenedAt: world.now(),
    payload: newSecret(application),
  });
  keep(world, notice);
  context.sendNotifications();
  return undefined;
};

/** The queue of the first subscription to new secrets. @throws SpApiError where there is none: nobody would hear of the secret */
function enrolled({ world, developer }: SpContext): AppRecipient {
  for (const subscription of subscriptionsOfApp(world, developer.id, TYPE)) {
    const { queue } = appDestinationOfRow(world, subscription.destination);
    const [about] = listParticipations(world, sellerOfRow(world, subscription.seller));
    if (queue !== null && about) return { ...subscription, queue, participation: about.id };
  }
  throw refusal(
    'RotationNotEnrolled',
    {},
    `The application of developer ${developer.developerId} has no subscription to ${TYPE} with a queue.`,
  );
}
