import { lackingIn, publishByHand } from '../../../notifications/by-hand.js';
import type { GivenNotification } from '../../../notifications/by-hand.js';
import { xmlOf } from '../../../store/notifications/kept-xml.js';
import {
  findNotification,
  lastNotification,
  notificationOfRow,
  writeNotification,
} from '../../../store/notifications/notifications.js';
import type { Notification } from '../../../store/notifications/notifications.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso, readInstant } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { byHand, messageTypes, names, notification, states } from './notification-schemas.js';

interface Filters extends Paging {
  type?: string;
  destination?: string;
  since?: string;
  sellerId?: string;
  state?: string;
  asin?: string;
}

interface Row {
  id: number;
  sellerId: string;
  marketplaceId: string;
  destination: string;
}

const FROM = 'notifications n';
const JOIN = `JOIN notification_queues q ON q.id = n.queue JOIN participations p ON p.id = n.participation
  JOIN sellers s ON s.id = p.seller`;
const SELECT = 'n.id, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId, q.url AS destination';

function list(world: World, { limit, after, ...filters }: Filters) {
  const last = after === undefined ? undefined : findNotification(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const waiting = filters.state === 'waiting';
  const where = {
    'n.type = ?': filters.type,
    'n.queue = (SELECT id FROM notification_queues WHERE url = ?)': filters.destination,
    'n.happened_at >= ? + 0': filters.since === undefined ? undefined : String(readInstant(filters.since)),
    'n.participation IN (SELECT p.id FROM participations p JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
      filters.sellerId,
    'n.state = ?': waiting ? undefined : filters.state,
    "n.state IN (?, 'delayed')": waiting ? 'waiting' : undefined,
    'n.subject = ?': filters.asin,
  };
  const { rows, count } = browse<Row>(
    world,
    { select: SELECT, from: FROM, join: JOIN, id: 'n.id', where },
    limit,
    last?.id,
  );
  return { items: rows.map((row) => show(world, row)), count };
}

function show(world: World, { id, ...row }: Row) {
  const { uniqueId, type, subject, state, happenedAt, publishAt, tries, lastError, copies, messageId } =
    notificationOfRow(world, id);
  return {
    id: uniqueId,
    type,
    ...row,
    subject,
    state: state === 'delayed' ? 'waiting' : state,
    happenedAt: iso(happenedAt),
    publishAt: iso(publishAt),
    tries,
    lastError,
    copies,
    messageId,
    xml: xmlOf(world, id),
  };
}

const showOne = (world: World, { id }: Notification) =>
  show(world, world.database.get<Row>(`SELECT ${SELECT} FROM ${FROM} ${JOIN} WHERE n.id = ?`, id)!);

function at(world: World, id: string): Notification {
  const found = findNotification(world, id);
  if (!found) throw notFound(`notification ${id}`);
  return found;
}

function resend(world: World, parts: ControlParts, id: string) {
  const found = at(world, id);
  writeNotification(world, found, { ...found, state: 'waiting' });
  parts.sendNotifications?.(world);
  return showOne(world, found);
}

type Body = GivenNotification & { sellerId: string; marketplaceId: string };

function send(world: World, parts: ControlParts, { sellerId, marketplaceId, ...given }: Body) {
  const [lacking] = lackingIn(given);
  if (lacking !== undefined) throw invalid(`/${lacking}`, `expected ${lacking} of a ${given.type}`);
  const seller = sellerNamed(world, sellerId);
  const { id: participation } = participationNamed(world, seller, marketplaceId);
  const before = lastNotification(world);
  const written = publishByHand(world, { seller: seller.id, participation, sellerId, marketplaceId }, given);
  if (written === undefined) throw conflict(`There is nothing of which a ${given.type} can tell.`);
  if (written === 0)
    throw conflict(`${sellerId} has no enabled subscription to ${given.type} in ${marketplaceId}.`);
  parts.sendNotifications?.(world);
  const rows = world.database.numbers('SELECT id FROM notifications WHERE id > ? ORDER BY id', before);
  return { items: rows.map((row) => showOne(world, notificationOfRow(world, row))), count: rows.length };
}

const id = { id: schema.text('The UniqueId.') };

/** What sellers are told of by messages in queues, and how that went. */
export const notifications: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [notification],
  routes: [
    route<{ query: Filters }>({
      method: 'GET',
      path: '/notifications',
      id: 'listNotifications',
      summary: 'Notifications with their XML and what became of them, the newest first',
      query: {
        ...schema.paging,
        type: schema.oneOf(messageTypes),
        destination: schema.described(schema.nonEmpty, 'The URL of a queue.'),
        since: schema.instant,
        sellerId: names.sellerId,
        state: schema.oneOf(states),
        asin: schema.nonEmpty,
      },
      answer: schema.listOf('Notification'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/notifications/:id',
      id: 'getNotification',
      summary: 'One notification',
      params: id,
      answer: schema.ref('Notification'),
      run: ({ world, params }) => showOne(world, at(world, params.id)),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/notifications',
      id: 'sendNotification',
      summary: 'Tells of something that has not happened those who subscribed to it',
      body: byHand,
      status: 201,
      answer: schema.listOf('Notification'),
      refusals: [409],
      run: ({ world, parts, body }) => send(world, parts, body),
    }),
    route<{ params: { id: string }; body: object }>({
      method: 'POST',
      path: '/notifications/:id/resend',
      id: 'resendNotification',
      summary: 'Sends a notification again, the same as before',
      params: id,
      body: schema.object({}),
      answer: schema.ref('Notification'),
      run: ({ world, parts, params }) => resend(world, parts, params.id),
    }),
  ],
};
