import { listAppSubscriptions } from '../../../store/notifications/app-subscriptions.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { namedType } from './named.js';
import { subscriptionJson } from './subscription-json.js';

/** getSubscription: that of the application and the seller to a type; of the version that is named, if one is. */
export const getSubscription: SpHandler = ({ world, developer, seller, path }, { query }) => {
  const type = path.notificationType!;
  namedType(type);
  const found = listAppSubscriptions(world, developer.id, seller.id, type).find(
    ({ payloadVersion }) => (query.payloadVersion ?? payloadVersion) === payloadVersion,
  );
  if (!found)
    throw refusal('ResourceUnknown', {}, `There is no subscription of seller ${seller.sellerId} to ${type}.`);
  return { payload: subscriptionJson(found) };
};
