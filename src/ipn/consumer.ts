import { findPayAccount } from '../store/pay/accounts.js';
import { insertNotification } from '../store/pay/notifications.js';
import type { Environment } from '../store/pay/pay.js';
import type { WorldEvent } from '../world/event-log.js';
import type { EventConsumer, World } from '../world/world.js';
import { snsMessage } from './message.js';
import { notificationDataOf } from './notification-data.js';

/** The types of events that a seller may ask to be notified of, by those of the world. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  'pay.order': 'ORDER_REFERENCE',
  'pay.agreement': 'BILLING_AGREEMENT',
  'pay.authorization': 'PAYMENT_AUTHORIZE',
  'pay.capture': 'PAYMENT_CAPTURE',
  'pay.refund': 'PAYMENT_REFUND',
  'pay.credit': 'ALL',
  'pay.reversal': 'ALL',
  'pay.chargeback': 'CHARGEBACK_DETAILED',
};

/** Makes the notifications of what happens to payments; somebody else sends them. */
export const notificationMaker: EventConsumer = {
  name: 'pay-notifications',
  types: [
    'pay.order',
    'pay.agreement',
    'pay.authorization',
    'pay.capture',
    'pay.refund',
    'pay.credit',
    'pay.reversal',
    'pay.chargeback',
  ],
  always: true,
  take(world, events) {
    // What a call did to one thing is told once, as the thing stands after it.
    const last = new Map(events.filter(isToldOf).map((event) => [event.subject, event]));
    for (const event of last.values()) notify(world, event);
  },
};

/** What is new and still pending, or a draft, is no change of state. */
const isToldOf = ({ details }: WorldEvent): boolean => {
  const { was, state } = details as { was: string | null; state: string };
  return was !== null || (state !== 'Pending' && state !== 'Draft');
};

function notify(world: World, { type, subject, seller, details }: WorldEvent): void {
  const { change, environment } = details as { change?: string; environment: Environment };
  const account = seller === undefined ? undefined : findPayAccount(world, seller, environment);
  // Most sellers are notified nowhere: nothing is made for them.
  if (!account || account.details.notifications.length === 0) return;
  const data = notificationDataOf(world, subject);
  if (!data) return;
  const eventType = change === 'paymentMethod' ? 'PaymentMethodUpdated' : 'BillingAgreementStatusUpdated';
  for (const { url, events } of account.details.notifications) {
    const asked = events.flatMap((each) => each.split(','));
    if (!asked.includes('ALL') && !asked.includes(ASKED_FOR[type]!)) continue;
    const message = snsMessage(world, account, data, type === 'pay.agreement' ? eventType : undefined);
    insertNotification(world, {
      messageId: message.MessageId,
      account: account.id,
      type: data.type,
      subject,
      url,
      message,
    });
  }
}
