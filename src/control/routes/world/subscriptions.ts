import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { destination, names, notificationType, subscription } from './notification-schemas.js';

interface Filters extends Paging {
  sellerId?: string;
  marketplaceId?: string;
  type?: string;
}

interface Row {
  id: number;
  sellerId: string;
  marketplaceId: string;
  queue: string;
  createdAt: number;
}

const FROM = `destinations d JOIN notification_queues q ON q.id = d.queue JOIN participations p ON p.id = d.participation
  JOIN sellers s ON s.id = p.seller`;
const NAMES = 's.seller_id AS sellerId, p.marketplace_id AS marketplaceId, q.url AS queue';

const whereOf = ({ sellerId, marketplaceId }: Filters) => ({
  's.seller_id = ?': sellerId,
  'p.marketplace_id = ?': marketplaceId,
});

function listDestinations(world: World, query: Filters) {
  const table = {
    select: `d.id, ${NAMES}, d.created_at AS createdAt`,
    from: FROM,
    id: 'd.id',
    where: whereOf(query),
  };
  const { rows, count } = browse<Row>(world, table, query.limit, readRow(query.after));
  return {
    items: rows.map(({ id, createdAt, ...row }) => ({ id: String(id), ...row, createdAt: iso(createdAt) })),
    count,
  };
}

function listSubscriptions(world: World, query: Filters) {
  const select = `u.id, ${NAMES}, u.type, u.enabled, u.created_at AS createdAt`;
  const from = `subscriptions u JOIN ${FROM.replace('destinations d', 'destinations d ON d.id = u.destination')}`;
  const where = { ...whereOf(query), 'u.type = ?': query.type };
  const { rows, count } = browse<Row & { type: string; enabled: number }>(
    world,
    { select, from, id: 'u.id', where },
    query.limit,
    readRow(query.after),
  );
  const items = rows.map(({ id, createdAt, enabled, ...row }) => ({
    id: String(id),
    ...row,
    enabled: enabled === 1,
    createdAt: iso(createdAt),
  }));
  return { items, count };
}

const filters = { ...schema.paging, ...names };

/** Where sellers are told of things, and of which. */
export const subscriptions: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [destination, subscription],
  routes: [
    route<{ query: Filters }>({
      method: 'GET',
      path: '/destinations',
      id: 'listDestinations',
      summary: 'Queues that sellers have registered, the newest first',
      query: filters,
      answer: schema.listOf('Destination'),
      run: ({ world, query }) => listDestinations(world, query),
    }),
    route<{ query: Filters }>({
      method: 'GET',
      path: '/subscriptions',
      id: 'listSubscriptions',
      summary: 'What sellers have subscribed to, the newest first',
      query: { ...filters, type: notificationType },
      answer: schema.listOf('Subscription'),
      run: ({ world, query }) => listSubscriptions(world, query),
    }),
  ],
};
