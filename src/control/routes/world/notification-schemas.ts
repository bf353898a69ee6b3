import { notificationTypes } from '../../../store/notifications/subscriptions.js';
import * as schema from '../../schemas.js';

/** Whose something is, and where. */
export const names = { sellerId: schema.nonEmpty, marketplaceId: schema.nonEmpty };

/** As they are shown: what is delayed waits. */
export const states = ['waiting', 'sent', 'failed', 'dropped'];

/** Test messages have no subscription. */
export const messageTypes = [...notificationTypes, 'Test'];

export const notificationType = schema.oneOf(notificationTypes);

export const notification = schema.resource('Notification', {
  id: schema.text('The UniqueId.'),
  type: schema.oneOf(messageTypes),
  ...names,
  destination: schema.text('The URL of the queue.'),
  subject: schema.orNull(schema.text('What it is about: an ASIN, a FeedSubmissionId.')),
  state: schema.oneOf(
    states,
    'waiting: to be sent, when its instant comes and its queue can be reached; dropped: a fault rule had it lost.',
  ),
  happenedAt: schema.instant,
  publishAt: schema.instant,
  tries: schema.integer(0),
  lastError: schema.orNull(schema.text()),
  copies: schema.described(schema.integer(1), 'How many times it is still to be sent.'),
  messageId: schema.orNull(schema.text('What the queue called it.')),
  xml: schema.text(),
});

export const destination = schema.resource('Destination', {
  id: schema.text(),
  ...names,
  queue: schema.text('The URL of the queue.'),
  createdAt: schema.instant,
});

export const subscription = schema.resource('Subscription', {
  id: schema.text(),
  ...names,
  type: notificationType,
  queue: schema.text('The URL of the queue.'),
  enabled: schema.boolean,
  createdAt: schema.instant,
});

const queue = schema.described(
  schema.nonEmpty,
  'The URL of a standard queue, on sqs.us-east-1.amazonaws.com or on a server of your own.',
);

export const newDestination = schema.object({ ...names, queue }, ['sellerId', 'marketplaceId', 'queue']);

export const newSubscription = schema.object(
  {
    ...names,
    queue,
    type: notificationType,
    enabled: schema.described(schema.boolean, 'Enabled if not given.'),
  },
  ['sellerId', 'marketplaceId', 'queue', 'type'],
);

const rule = {
  type: schema.oneOf(messageTypes, 'All if not given.'),
  times: schema.integer(1),
  duplicate: schema.described(schema.integer(1, 100), 'So many copies are sent.'),
  lose: schema.boolean,
  delay: schema.duration,
  deny: schema.described(schema.boolean, 'The queue refuses it.'),
  shuffle: schema.described(schema.boolean, 'It may be sent behind others that wait for the same queue.'),
};

export const faultBody = schema.object(rule);

export const fault = schema.resource(
  'NotificationFault',
  { id: schema.text(), ...rule, hits: schema.integer(0) },
  ['type', 'times', 'duplicate', 'lose', 'delay', 'deny', 'shuffle'],
);

/** A message that is sent by hand. */
export const byHand = schema.object(
  {
    ...names,
    type: notificationType,
    asin: schema.nonEmpty,
    condition: schema.oneOf(['New', 'Used', 'Collectible', 'Refurbished', 'Club']),
    feedSubmissionId: schema.nonEmpty,
    feedType: schema.nonEmpty,
    reportRequestId: schema.nonEmpty,
    reportType: schema.nonEmpty,
    reportId: schema.nonEmpty,
    fulfillmentOrderId: schema.nonEmpty,
    orderId: schema.nonEmpty,
    shipmentId: schema.nonEmpty,
    promotion: schema.integer(1),
    status: schema.nonEmpty,
  },
  ['sellerId', 'marketplaceId', 'type'],
);
