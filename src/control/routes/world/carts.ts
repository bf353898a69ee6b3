import { sellerOfRow } from '../../../registry/sellers.js';
import {
  cartOfRow,
  changeCart,
  createCart,
  findCart,
  findCartOf,
  removeCart,
} from '../../../store/webstore/carts.js';
import type { Cart, CartChange, CartLine } from '../../../store/webstore/carts.js';
import { findShopper } from '../../../store/webstore/shoppers.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { orderCart } from './cart-order.js';
import { showOrder } from './order-view.js';
import { shopNamed } from './webstores.js';

const quantity = schema.integer(1, 1_000_000);
const units = schema.object({ sku: schema.nonEmpty, quantity }, ['sku', 'quantity']);
const item = { sku: schema.nonEmpty, quantity, saved: schema.described(schema.boolean, 'Saved for later.') };
const skus = (description: string) => schema.arrayOf(schema.nonEmpty, { maxItems: 1_000, description });

const cart = schema.resource('Cart', {
  cartId: schema.text(),
  sellerId: schema.text(),
  marketplaceId: schema.text(),
  customerId: schema.orNull(schema.text()),
  sessionId: schema.orNull(schema.text()),
  updatedAt: schema.instant,
  items: schema.arrayOf(schema.object(item, Object.keys(item))),
});

const params = { id: schema.text('The cartId.') };

const show = (world: World, each: Cart) => ({
  cartId: each.cartId,
  sellerId: sellerOfRow(world, each.seller).sellerId,
  marketplaceId: each.marketplaceId,
  customerId: each.customerId,
  sessionId: each.sessionId,
  updatedAt: iso(each.updatedAt),
  items: each.lines,
});

function cartAt(world: World, cartId: string): Cart {
  const found = findCart(world, cartId);
  if (!found) throw notFound(`cart ${cartId}`);
  return found;
}

interface Filter {
  sellerId?: string;
  customerId?: string;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findCart(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'webstore IN (SELECT w.id FROM webstores w JOIN participations p ON p.id = w.participation JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
      filter.sellerId,
    'shopper IN (SELECT id FROM shoppers WHERE customer_id = ?)': filter.customerId,
  };
  const { rows, count } = browse<{ id: number }>(
    world,
    { select: 'id', from: 'carts', id: 'id', where },
    limit,
    last?.id,
  );
  return { items: rows.map(({ id }) => show(world, cartOfRow(world, id))), count };
}

interface Body {
  sellerId: string;
  marketplaceId: string;
  customerId?: string;
  items: (Omit<CartLine, 'saved'> & { saved?: boolean })[];
}

function create(world: World, { sellerId, marketplaceId, customerId, items }: Body) {
  const seller = sellerNamed(world, sellerId);
  const shop = shopNamed(world, seller, marketplaceId);
  const shopper = customerId === undefined ? undefined : findShopper(world, customerId);
  if (customerId !== undefined && shopper?.seller !== seller.id)
    throw invalid('/customerId', `seller ${sellerId} has no customer ${customerId}`);
  const own = shopper && findCartOf(world, shop, shopper);
  if (own) throw conflict(`Customer ${customerId} has cart ${own.cartId} there already: PATCH it.`);
  const lines = items.map((line) => ({ saved: false, ...line }));
  return show(world, createCart(world, shop, { ...(shopper && { shopper }), lines }));
}

/** What lies in shoppers’ carts at sellers’ own shops. */
export const carts: Resource = {
  tag: 'carts',
  settles: true,
  schemas: [cart],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/carts',
      id: 'listCarts',
      summary: 'All carts, the one that was made last first',
      query: { ...schema.paging, sellerId: schema.nonEmpty, customerId: schema.nonEmpty },
      answer: schema.listOf('Cart'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/carts',
      id: 'createCart',
      summary: 'Fills a new cart, of a customer or, without one, of a guest',
      body: schema.object(
        {
          sellerId: schema.nonEmpty,
          marketplaceId: schema.nonEmpty,
          customerId: schema.nonEmpty,
          items: schema.arrayOf(schema.object(item, ['sku', 'quantity']), { maxItems: 1_000 }),
        },
        ['sellerId', 'marketplaceId', 'items'],
      ),
      status: 201,
      answer: schema.ref('Cart'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string }; body: CartChange }>({
      method: 'PATCH',
      path: '/carts/:id',
      id: 'changeCart',
      summary: 'Does what a shopper does; LastUpdatedDate moves to now',
      params,
      body: schema.object(
        {
          add: schema.arrayOf(units, { maxItems: 1_000 }),
          set: schema.arrayOf(units, { maxItems: 1_000 }),
          remove: skus('SKUs that are taken out.'),
          save: skus('SKUs that are saved for later.'),
          activate: skus('SKUs that were saved and are moved back.'),
        },
        [],
        { minProperties: 1 },
      ),
      answer: schema.ref('Cart'),
      run: ({ world, params, body }) => show(world, changeCart(world, cartAt(world, params.id), body)),
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/carts/:id/order',
      id: 'orderCart',
      summary: 'Buys what is active in a cart; what is saved stays',
      params,
      body: schema.object({}),
      status: 201,
      answer: schema.ref('Order'),
      refusals: [409],
      run: ({ world, params }) => showOrder(world, orderCart(world, cartAt(world, params.id))),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/carts/:id',
      id: 'removeCart',
      summary: 'Removes a cart',
      params,
      status: 204,
      run: ({ world, params }) => removeCart(world, cartAt(world, params.id)),
    }),
  ],
};
