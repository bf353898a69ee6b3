import type { Handler } from '../handler.js';
import { payAccount } from './pay-account.js';

/** GetMerchantNotificationConfiguration: where the seller is notified, and of what. */
export const getMerchantNotificationConfiguration: Handler<
  'OffAmazonPayments.GetMerchantNotificationConfiguration'
> = (context) => ({
  NotificationConfigurationList: payAccount(context).details.notifications.map(({ url, events }) => ({
    NotificationUrl: url,
    EventTypes: events,
  })),
});
