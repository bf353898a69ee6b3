import { listAppSubscriptions } from '../../../store/notifications/app-subscriptions.js';
import type { SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { namedType } from './named.js';
import { subscriptionJson } from './subscription-json.js';

/** getSubscriptions: those of the application and the seller to one type: there is one for each version, so that they are one page. */
export const getSubscriptions: SpHandler = ({ world, developer, seller }, { query }) => {
  const [type] = query.notificationTypes as [string];
  const { payloadVersion, nextToken } = query;
  namedType(type);
  if (nextToken !== undefined) throw notValid('The list has one page, for which there is no nextToken.');
  const found = listAppSubscriptions(world, developer.id, seller.id, type);
  return {
    payload: {
      subscriptions: found
        .filter((one) => (payloadVersion ?? one.payloadVersion) === one.payloadVersion)
        .map(subscriptionJson),
    },
  };
};
