import { isOffered } from '../../../model/marketplaces.js';
import {
  deleteDestination,
  destinationOfRow,
  findDestination,
  insertDestination,
} from '../../../store/notifications/destinations.js';
import type { Destination } from '../../../store/notifications/destinations.js';
import { isFifo, isQueueUrl } from '../../../store/notifications/queue-url.js';
import { hasSubscriptions } from '../../../store/notifications/subscriptions.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { destination, newDestination, names } from './notification-schemas.js';

export interface NamedQueue {
  sellerId: string;
  marketplaceId: string;
  queue: string;
}

interface Row extends NamedQueue {
  id: number;
  createdAt: number;
}

const TABLE = {
  select:
    'd.id, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId, q.url AS queue, d.created_at AS createdAt',
  from: `destinations d JOIN notification_queues q ON q.id = d.queue JOIN participations p ON p.id = d.participation
    JOIN sellers s ON s.id = p.seller`,
  id: 'd.id',
};

const show = ({ id, createdAt, ...row }: Row) => ({ id: String(id), ...row, createdAt: iso(createdAt) });

function list(world: World, { limit, after, sellerId, marketplaceId }: Paging & Partial<NamedQueue>) {
  const where = { 's.seller_id = ?': sellerId, 'p.marketplace_id = ?': marketplaceId };
  const { rows, count } = browse<Row>(world, { ...TABLE, where }, limit, readRow(after));
  return { items: rows.map(show), count };
}

const showOne = (world: World, { id }: Destination) =>
  show(world.database.get<Row>(`SELECT ${TABLE.select} FROM ${TABLE.from} WHERE d.id = ?`, id)!);

function at(world: World, id: string): Destination {
  const found = /^\d{1,15}$/.test(id) ? destinationOfRow(world, Number(id)) : undefined;
  if (!found) throw notFound(`destination ${id}`);
  return found;
}

/** The queue of a body, registered or not, by the rules that MWS had. @throws Problem where it can be no destination */
export function destinationNamed(
  world: World,
  { sellerId, marketplaceId, queue }: NamedQueue,
): Destination | { participation: number; url: string } {
  const { id: participation } = participationNamed(world, sellerNamed(world, sellerId), marketplaceId);
  if (!isOffered('Subscriptions', marketplaceId))
    throw invalid('/marketplaceId', 'is one where MWS had no notifications');
  if (isFifo(queue)) throw invalid('/queue', 'must be a standard queue, and no FIFO queue');
  if (!isQueueUrl(queue))
    throw invalid('/queue', 'must be a queue, as https://sqs.us-east-1.amazonaws.com/123456789012/name');
  return findDestination(world, participation, queue) ?? { participation, url: queue };
}

function register(world: World, body: NamedQueue) {
  const named = destinationNamed(world, body);
  if ('id' in named) throw conflict(`${body.sellerId} has registered this queue in ${body.marketplaceId}.`);
  return showOne(world, insertDestination(world, named.participation, named.url));
}

function remove(world: World, id: string): void {
  const found = at(world, id);
  if (hasSubscriptions(world, found)) throw conflict('It has subscriptions: delete them first.');
  deleteDestination(world, found);
}

const id = { id: schema.text('The destination.') };

/** Queues at which sellers are told of things. */
export const destinations: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [destination],
  routes: [
    route<{ query: Paging & Partial<NamedQueue> }>({
      method: 'GET',
      path: '/destinations',
      id: 'listDestinations',
      summary: 'Queues that sellers have registered, the newest first',
      query: { ...schema.paging, ...names },
      answer: schema.listOf('Destination'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/destinations/:id',
      id: 'getDestination',
      summary: 'One queue that a seller has registered',
      params: id,
      answer: schema.ref('Destination'),
      run: ({ world, params }) => showOne(world, at(world, params.id)),
    }),
    route<{ body: NamedQueue }>({
      method: 'POST',
      path: '/destinations',
      id: 'registerDestination',
      summary:
        'Registers a queue for one marketplace, as RegisterDestination does; whether it is there, nobody looks',
      body: newDestination,
      status: 201,
      answer: schema.ref('Destination'),
      refusals: [409],
      run: ({ world, body }) => register(world, body),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/destinations/:id',
      id: 'removeDestination',
      summary: 'Removes a queue that has no subscriptions',
      params: id,
      status: 204,
      refusals: [409],
      run: ({ world, params }) => remove(world, params.id),
    }),
  ],
};
