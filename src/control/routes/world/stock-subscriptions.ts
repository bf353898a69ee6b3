import { sellerOfRow } from '../../../registry/sellers.js';
import { mailNow } from '../../../sections/webstore/back-in-stock.js';
import { canBuy } from '../../../store/webstore/buyable.js';
import { findSubscription, subscribe, unsubscribe } from '../../../store/webstore/stock-subscriptions.js';
import type { StockSubscription, SubscriptionState } from '../../../store/webstore/stock-subscriptions.js';
import { listWebstores, webstoreOfRow } from '../../../store/webstore/webstores.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { shopNamed } from './webstores.js';

const state = schema.oneOf(['Subscribed', 'Notified']);
const names = { sellerId: schema.nonEmpty, sku: schema.nonEmpty };

const subscription = schema.resource('StockSubscription', {
  id: schema.text(),
  ...names,
  marketplaceId: schema.text(),
  email: schema.text(),
  state,
  createdAt: schema.instant,
  notifiedAt: schema.orNull(schema.instant),
});

const show = (world: World, each: StockSubscription) => {
  const shop = webstoreOfRow(world, each.webstore);
  return {
    id: String(each.id),
    sellerId: sellerOfRow(world, shop.seller).sellerId,
    sku: each.sku,
    marketplaceId: shop.marketplaceId,
    email: each.email,
    state: each.notifiedAt === null ? 'Subscribed' : 'Notified',
    createdAt: iso(each.createdAt),
    notifiedAt: each.notifiedAt === null ? null : iso(each.notifiedAt),
  };
};

interface Filter {
  sellerId?: string;
  sku?: string;
  state?: SubscriptionState;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const { rows, count } = browse<{ id: number }>(
    world,
    {
      select: 't.id',
      from: 'stock_subscriptions t JOIN webstores w ON w.id = t.webstore JOIN participations p ON p.id = w.participation JOIN sellers s ON s.id = p.seller',
      id: 't.id',
      where: {
        's.seller_id = ?': filter.sellerId,
        't.sku = ?': filter.sku,
        "? = CASE WHEN t.notified_at IS NULL THEN 'Subscribed' ELSE 'Notified' END": filter.state,
      },
    },
    limit,
    readRow(after),
  );
  return { items: rows.map(({ id }) => show(world, findSubscription(world, id)!)), count };
}

interface Body {
  sellerId: string;
  marketplaceId: string;
  sku: string;
  email?: string;
  count?: number;
}

function create(world: World, { sellerId, marketplaceId, sku, email, count = 1 }: Body) {
  const seller = sellerNamed(world, sellerId);
  const shop = shopNamed(world, seller, marketplaceId);
  if (canBuy(world, seller.id, marketplaceId, sku))
    throw conflict(`${sku} can be bought: the shop asks nobody to wait for it.`);
  const made = () => `waiting${world.ids.made.text(8, '0123456789')}@example.com`;
  const emails = email === undefined ? Array.from({ length: count }, made) : [email];
  const items = emails.map((each) => show(world, subscribe(world, shop, { sku, email: each })));
  return { items, count: items.length };
}

function notify(world: World, { sellerId, sku }: Required<Pick<Filter, 'sellerId' | 'sku'>>) {
  const mails = listWebstores(world, sellerNamed(world, sellerId)).map((shop) => mailNow(world, shop, sku));
  return { sent: mails.reduce((sum, sent) => sum + sent, 0) };
}

function remove(world: World, id: string): void {
  const found = /^\d{1,15}$/.test(id) ? findSubscription(world, Number(id)) : undefined;
  if (!found) throw notFound(`subscription ${id}`);
  unsubscribe(world, found.id);
}

/** Who waits for a mail of a shop until an item is back. */
export const stockSubscriptions: Resource = {
  tag: 'stock-subscriptions',
  settles: true,
  schemas: [subscription],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/stock-subscriptions',
      id: 'listStockSubscriptions',
      summary: 'All who wait for an item, or were told that it is back',
      query: { ...schema.paging, ...names, state },
      answer: schema.listOf('StockSubscription'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/stock-subscriptions',
      id: 'createStockSubscriptions',
      summary: 'Lets one e-mail address, or so many made up ones, wait for an item that cannot be bought',
      body: schema.object(
        {
          ...names,
          marketplaceId: schema.nonEmpty,
          email: schema.nonEmpty,
          count: schema.integer(1, 10_000),
        },
        ['sellerId', 'marketplaceId', 'sku'],
      ),
      status: 201,
      answer: schema.listOf('StockSubscription'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ body: Required<Pick<Filter, 'sellerId' | 'sku'>> }>({
      method: 'POST',
      path: '/stock-subscriptions/notify',
      id: 'notifyStockSubscriptions',
      summary: 'Sends the mails about an item now',
      body: schema.object(names, ['sellerId', 'sku']),
      answer: schema.object({ sent: schema.integer(0) }, ['sent']),
      run: ({ world, body }) => notify(world, body),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/stock-subscriptions/:id',
      id: 'removeStockSubscription',
      summary: 'Waits no longer',
      params: { id: schema.text('The subscription.') },
      status: 204,
      run: ({ world, params }) => remove(world, params.id),
    }),
  ],
};
