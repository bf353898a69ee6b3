import { Problems } from '../../protocol/decode/problems.js';
import { updatePayAccount } from '../../store/pay/accounts.js';
import type { Handler } from '../handler.js';
import { checkUrl } from './check-url.js';
import { payAccount } from './pay-account.js';

/** SetMerchantNotificationConfiguration: where the seller is notified from now on, and of what; the whole list. */
export const setMerchantNotificationConfiguration: Handler<
  'OffAmazonPayments.SetMerchantNotificationConfiguration'
> = (context, { NotificationConfigurationList: list }) => {
  const problems = new Problems('OffAmazonPayments');
  const notifications = list.map(({ NotificationUrl: url, EventTypes: events = ['ALL'] }, at) => {
    checkUrl(problems, `NotificationConfigurationList.${at + 1}.NotificationUrl`, url);
    return { url: url ?? '', events };
  });
  problems.throwIfAny();
  updatePayAccount(context.world, payAccount(context), { details: { notifications } });
  return null;
};
