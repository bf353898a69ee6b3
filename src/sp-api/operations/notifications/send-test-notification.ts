import { keep } from '../../../notifications/publish.js';
import { sellersOfApplication } from '../../../registry/refresh-tokens.js';
import { listParticipations } from '../../../registry/sellers.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { composeNotice } from '../../notices/message.js';
import { testPayloads } from '../../notices/payloads.js';
import { namedDestination, namedType } from './named.js';

interface Body {
  destinationId?: string;
  testNotification?: { payloadVersion: string };
}

/** What a message that belongs to no subscription has in its place. */
const NO_SUBSCRIPTION = 'TEST';

/** sendTestNotification: a message of a type, about something that is not there, into a queue of the application. */
export const sendTestNotification: SpHandler = (context, input) => {
  const { world, developer, path } = context;
  const type = path.notificationType!;
  const { destinationId, testNotification } = input.body as Body;
  const { payloadVersion } = namedType(type);
  if (destinationId === undefined)
    throw notValid('destinationId is missing: it says where the message goes.');
  if ((testNotification?.payloadVersion ?? payloadVersion) !== payloadVersion)
    throw notValid(`${type} has the payloadVersion ${payloadVersion}.`);
  const write = testPayloads[type];
  if (!write) throw notValid(`There is no test of ${type}: no source says what one looks like.`);
  const { queue } = namedDestination(context, destinationId);
  if (queue === null) throw notValid('Nothing is put into event buses here.');
  const about = someSeller(context);
  const recipient = {
    developer: developer.id,
    subscriptionId: NO_SUBSCRIPTION,
    queue,
    participation: about.participation,
  };
  const payload = write(about.sellerId);
  keep(
    world,
    composeNotice(world, recipient, {
      type,
      payloadVersion,
      subject: null,
      happenedAt: world.now(),
      payload,
    }),
  );
  context.sendNotifications();
  return { payload: {} };
};

/** The first seller who has authorized the application: the message is about one. */
function someSeller({ world, developer }: SpContext) {
  for (const seller of sellersOfApplication(world, developer.id)) {
    const [first] = listParticipations(world, seller);
    if (first) return { sellerId: seller.sellerId, participation: first.id };
  }
  throw notValid(
    'No seller has authorized the application, so that there is nobody whom a message could be about.',
  );
}
