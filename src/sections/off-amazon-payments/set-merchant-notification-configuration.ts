import { Problems } from '../../protocol/decode/problems.js';
import { updatePayAccount } from '../../store/pay/accounts.js';
import type { Handler } from '../handler.js';
import { payAccount } from './pay-account.js';

/** SetMerchantNotificationConfiguration: where the seller is notified from now on, and of what; the whole list. */
export const setMerchantNotificationConfiguration: Handler<
  'OffAmazonPayments.SetMerchantNotificationConfiguration'
> = (context, { NotificationConfigurationList: list }) => {
  const problems = new Problems('OffAmazonPayments');
  const notifications = list.map(({ NotificationUrl: url, EventTypes: events = ['ALL'] }, at) => {
    const path = `NotificationConfigurationList.${at + 1}.NotificationUrl`;
    if (url === undefined) problems.add(path, null, 'Member must not be null');
    else if (!isUrl(url)) problems.add(path, url, 'Member must be an http or https URL');
    return { url: url ?? '', events };
  });
  problems.throwIfAny();
  updatePayAccount(context.world, payAccount(context), { details: { notifications } });
  return null;
};

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
