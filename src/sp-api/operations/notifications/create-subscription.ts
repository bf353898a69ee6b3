import {
  insertAppSubscription,
  listAppSubscriptions,
} from '../../../store/notifications/app-subscriptions.js';
import type { SpHandler } from '../../context.js';
import { notValid, refusal } from '../../errors.js';
import { namedDestination, namedType } from './named.js';
import { subscriptionJson } from './subscription-json.js';

interface Body {
  payloadVersion: string;
  destinationId: string;
  processingDirective?: object;
}

/** createSubscription: the application is to be told of something of the seller; once for each type and version. */
export const createSubscription: SpHandler = (context, input) => {
  const { world, developer, seller, path, remark } = context;
  const type = path.notificationType!;
  const { payloadVersion, destinationId, processingDirective } = input.body as Body;
  const known = namedType(type);
  if (payloadVersion !== known.payloadVersion)
    throw notValid(`${type} has the payloadVersion ${known.payloadVersion}, not ${payloadVersion}.`);
  const destination = namedDestination(context, destinationId);
  const own = listAppSubscriptions(world, developer.id, seller.id, type);
  if (own.some((one) => one.payloadVersion === payloadVersion))
    throw refusal(
      'ResourceInConflict',
      {},
      `There is a subscription of seller ${seller.sellerId} to ${type} already.`,
    );
  if (!known.told) remark(`Nothing is sent of ${type}: no source says what its payload looks like.`);
  const made = insertAppSubscription(world, destination, {
    seller: seller.id,
    type,
    payloadVersion,
    directive: processingDirective ?? null,
  });
  return { payload: subscriptionJson(made) };
};
