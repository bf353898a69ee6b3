import { subscribe } from '../../../notifications/subscribe.js';
import { insertDestination } from '../../../store/notifications/destinations.js';
import {
  deleteSubscription,
  enableSubscription,
  findSubscription,
  subscriptionOfRow,
} from '../../../store/notifications/subscriptions.js';
import type { NotificationType, Subscription } from '../../../store/notifications/subscriptions.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { destinationNamed } from './destinations.js';
import type { NamedQueue } from './destinations.js';
import { newSubscription, notificationType, names, subscription } from './notification-schemas.js';

type Body = NamedQueue & { type: NotificationType; enabled?: boolean };

interface Row extends NamedQueue {
  id: number;
  type: string;
  enabled: number;
  createdAt: number;
}

const TABLE = {
  select: `u.id, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId, q.url AS queue, u.type, u.enabled,
    u.created_at AS createdAt`,
  from: `subscriptions u JOIN destinations d ON d.id = u.destination JOIN notification_queues q ON q.id = d.queue
    JOIN participations p ON p.id = d.participation JOIN sellers s ON s.id = p.seller`,
  id: 'u.id',
};

const show = ({ id, createdAt, enabled, ...row }: Row) => ({
  id: String(id),
  ...row,
  enabled: enabled === 1,
  createdAt: iso(createdAt),
});

function list(world: World, { limit, after, sellerId, marketplaceId, type }: Paging & Partial<Body>) {
  const where = { 's.seller_id = ?': sellerId, 'p.marketplace_id = ?': marketplaceId, 'u.type = ?': type };
  const { rows, count } = browse<Row>(world, { ...TABLE, where }, limit, readRow(after));
  return { items: rows.map(show), count };
}

const showOne = (world: World, { id }: Subscription) =>
  show(world.database.get<Row>(`SELECT ${TABLE.select} FROM ${TABLE.from} WHERE u.id = ?`, id)!);

function at(world: World, id: string): Subscription {
  const found = /^\d{1,15}$/.test(id) ? subscriptionOfRow(world, Number(id)) : undefined;
  if (!found) throw notFound(`subscription ${id}`);
  return found;
}

function create(world: World, parts: ControlParts, { type, enabled = true, ...body }: Body) {
  const named = destinationNamed(world, body);
  // As in a scenario, who subscribes a queue need not register it before.
  const destination = 'id' in named ? named : insertDestination(world, named.participation, named.url);
  if (findSubscription(world, destination, type)) throw conflict(`This queue is told of ${type} already.`);
  subscribe(world, destination, type, enabled);
  parts.sendNotifications?.(world);
  return showOne(world, findSubscription(world, destination, type)!);
}

function change(world: World, id: string, enabled: boolean) {
  const found = at(world, id);
  enableSubscription(world, found, enabled);
  return showOne(world, found);
}

const id = { id: schema.text('The subscription.') };

/** Of what sellers are told. */
export const subscriptions: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [subscription],
  routes: [
    route<{ query: Paging & Partial<Body> }>({
      method: 'GET',
      path: '/subscriptions',
      id: 'listSubscriptions',
      summary: 'What sellers have subscribed to, the newest first',
      query: { ...schema.paging, ...names, type: notificationType },
      answer: schema.listOf('Subscription'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/subscriptions/:id',
      id: 'getSubscription',
      summary: 'One subscription',
      params: id,
      answer: schema.ref('Subscription'),
      run: ({ world, params }) => showOne(world, at(world, params.id)),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/subscriptions',
      id: 'createSubscription',
      summary: 'Subscribes a queue to a type of notifications, and registers it where it is not yet',
      body: newSubscription,
      status: 201,
      answer: schema.ref('Subscription'),
      refusals: [409],
      run: ({ world, parts, body }) => create(world, parts, body),
    }),
    route<{ params: { id: string }; body: { enabled: boolean } }>({
      method: 'PATCH',
      path: '/subscriptions/:id',
      id: 'updateSubscription',
      summary: 'Has a subscription enabled or not; what happens while it is not is never told',
      params: id,
      body: schema.object({ enabled: schema.boolean }, ['enabled']),
      answer: schema.ref('Subscription'),
      run: ({ world, params, body }) => change(world, params.id, body.enabled),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/subscriptions/:id',
      id: 'removeSubscription',
      summary: 'Ends a subscription; its queue stays registered',
      params: id,
      status: 204,
      run: ({ world, params }) => deleteSubscription(world, at(world, params.id)),
    }),
  ],
};
