import { payAccountOfRow } from '../../../store/pay/accounts.js';
import { sampleMessage, sampleTypes } from '../../../ipn/sample.js';
import {
  findNotification,
  insertNotification,
  notificationOfRow,
  writeNotification,
} from '../../../store/pay/notifications.js';
import type { NotificationState, PayNotification } from '../../../store/pay/notifications.js';
import type { Environment } from '../../../store/pay/pay.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { payAccountNamed } from './pay-lookup.js';
import * as pay from './pay-schemas.js';

const states = ['waiting', 'sending', 'retrying', 'sent', 'failed', 'dropped'];

const notification = schema.resource('PayNotification', {
  id: schema.text('The MessageId.'),
  type: schema.text('NotificationType.'),
  sellerId: schema.text(),
  environment: schema.oneOf(['live', 'sandbox']),
  subject: schema.text('The id of what it is about.'),
  url: schema.text(),
  state: schema.oneOf(
    states,
    'retrying: the next try is an hour after the last; dropped: the host may not be notified.',
  ),
  madeAt: schema.instant,
  tries: schema.arrayOf(
    schema.object({ at: schema.instant, status: schema.integer(100, 599), error: schema.text() }, ['at']),
  ),
  lastError: schema.orNull(schema.text()),
  xml: schema.text('NotificationData.'),
});

function show(world: World, { account, message, tries, ...given }: PayNotification) {
  const { sellerId, environment } = payAccountOfRow(world, account);
  const { Message } = message as { Message: string };
  return {
    id: given.messageId,
    type: given.type,
    sellerId,
    environment,
    subject: given.subject,
    url: given.url,
    state: given.state,
    madeAt: iso(given.madeAt),
    tries: tries.map(({ at, ...rest }) => ({ at: iso(at), ...rest })),
    lastError: tries.at(-1)?.error ?? null,
    xml: (JSON.parse(Message) as { NotificationData: string }).NotificationData,
  };
}

type Filter = Paging & { sellerId?: string; state?: NotificationState };

function list(world: World, { limit, after, sellerId, state }: Filter) {
  const last = after === undefined ? undefined : findNotification(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'account IN (SELECT a.id FROM pay_accounts a JOIN sellers s ON s.id = a.seller WHERE s.seller_id = ?)':
      sellerId,
    'state = ?': state,
  };
  const table = { select: 'id', from: 'pay_notifications', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => show(world, notificationOfRow(world, id))), count };
}

function redeliver(world: World, parts: ControlParts, id: string) {
  const found = findNotification(world, id);
  if (!found) throw notFound(`notification ${id}`);
  if (found.state === 'sending') throw conflict(`Notification ${id} is being sent.`);
  writeNotification(world, id, 'waiting', found.tries);
  parts.sendPayNotifications?.(world);
  return show(world, findNotification(world, id)!);
}

interface Sample {
  sellerId: string;
  environment?: Environment;
  type?: string;
}

/** Sends a test message wherever the seller is notified. */
function sendSample(
  world: World,
  parts: ControlParts,
  { sellerId, environment, type = 'PaymentCapture' }: Sample,
) {
  const account = payAccountNamed(world, sellerId, environment);
  const targets = account.details.notifications;
  if (targets.length === 0)
    throw conflict(`Seller ${sellerId} is notified nowhere (${account.environment}).`);
  const items = targets.map(({ url }) => {
    const message = sampleMessage(world, account, type);
    const { MessageId: messageId } = message;
    insertNotification(world, { messageId, account: account.id, type, subject: 'sample', url, message });
    return show(world, findNotification(world, messageId)!);
  });
  parts.sendPayNotifications?.(world);
  return { items, count: items.length };
}

/** What sellers are told of payments, and how that went. */
export const payNotifications: Resource = {
  tag: 'pay',
  settles: true,
  schemas: [notification],
  routes: [
    route<{ query: Filter }>({
      method: 'GET',
      path: '/pay/notifications',
      id: 'listPayNotifications',
      summary: 'Notifications of payments with their tries, the newest first',
      query: { ...schema.paging, sellerId: schema.nonEmpty, state: schema.oneOf(states) },
      answer: schema.listOf('PayNotification'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Sample }>({
      method: 'POST',
      path: '/pay/notifications/sample',
      id: 'samplePayNotification',
      summary: 'Sends the test message of Seller Central wherever a seller is notified',
      body: schema.object(
        {
          sellerId: schema.nonEmpty,
          environment: pay.environment,
          type: schema.oneOf(sampleTypes, 'PaymentCapture if not given.'),
        },
        ['sellerId'],
      ),
      status: 201,
      answer: schema.listOf('PayNotification'),
      refusals: [409],
      run: ({ world, parts, body }) => sendSample(world, parts, body),
    }),
    route<{ params: { id: string }; body: object }>({
      method: 'POST',
      path: '/pay/notifications/:id/redeliver',
      id: 'redeliverPayNotification',
      summary: 'Sends a notification again, the same as before',
      params: { id: schema.text('The MessageId.') },
      body: schema.object({}),
      answer: schema.ref('PayNotification'),
      refusals: [409],
      run: ({ world, parts, params }) => redeliver(world, parts, params.id),
    }),
  ],
};
