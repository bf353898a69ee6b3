import { updateOrder } from '../../../store/orders/change-orders.js';
import type { Address, Order } from '../../../store/orders/order.js';
import { findAnyOrder, orderOfRow } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import { beginsWith, browse, sortOf } from '../../browse.js';
import { readInstant } from '../../instant.js';
import { addOrderOf } from './order-body.js';
import type { OrderBody } from './order-body.js';
import { newOrder, order, orderChange, orderFilters, orderParams, orderSorts } from './order-schemas.js';
import { showOrder } from './order-view.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

interface Filter {
  sellerId?: string;
  marketplaceId?: string;
  status?: Order['status'];
  idBegins?: string;
  purchasedSince?: string;
  purchasedUntil?: string;
  sort?: string;
}

const at = (text: string | undefined) => (text === undefined ? undefined : readInstant(text));

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findAnyOrder(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'participation IN (SELECT p.id FROM participations p JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
      filter.sellerId,
    'participation IN (SELECT id FROM participations WHERE marketplace_id = ?)': filter.marketplaceId,
    // A state is found in each participation: no index has it alone.
    'participation IN (SELECT id FROM participations) AND status = ?': filter.status,
    ...beginsWith('amazon_order_id', filter.idBegins),
    'purchased_at >= ?': at(filter.purchasedSince),
    'purchased_at < ?': at(filter.purchasedUntil),
  };
  // A range of dates is read in its own order.
  const byDate = filter.purchasedSince !== undefined || filter.purchasedUntil !== undefined;
  const sort = sortOf(orderSorts, filter.sort ?? (byDate ? '-purchasedAt' : undefined));
  const table = { select: 'id', from: 'orders', id: 'id', where, sort };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => showOrder(world, orderOfRow(world, id))), count };
}

export function orderAt(world: World, amazonOrderId: string): Order {
  const found = findAnyOrder(world, amazonOrderId);
  if (!found) throw notFound(`order ${amazonOrderId}`);
  return found;
}

function create(world: World, body: OrderBody) {
  if (body.amazonOrderId !== undefined && findAnyOrder(world, body.amazonOrderId))
    throw conflict(`There is an order ${body.amazonOrderId} already.`);
  return showOrder(world, addOrderOf(world, body));
}

interface ChangeBody {
  status?: Order['status'];
  buyerEmail?: string | null;
  easyShipStatus?: string | null;
  tfmStatus?: string | null;
  buyerName?: string;
  address?: Address;
  shipServiceLevel?: string;
}

function change(world: World, id: string, { buyerName, address, shipServiceLevel, ...rest }: ChangeBody) {
  const details = {
    ...(buyerName !== undefined && { buyerName }),
    ...(address && { address }),
    ...(shipServiceLevel !== undefined && { shipServiceLevel }),
  };
  const order = orderAt(world, id);
  if (rest.status === 'Canceled' && order.status === 'Shipped')
    throw conflict(`Order ${id} has been shipped; what has been shipped cannot be canceled.`);
  return showOrder(world, updateOrder(world, order, { ...rest, details }));
}

/** Orders of all sellers. */
export const orders: Resource = {
  tag: 'orders',
  settles: true,
  schemas: [order],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/orders',
      id: 'listOrders',
      summary: 'All orders, the one that was added last first',
      query: { ...schema.paging, ...orderFilters },
      answer: schema.listOf('Order'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: OrderBody }>({
      method: 'POST',
      path: '/orders',
      id: 'createOrder',
      summary: 'Adds an order; what is not said of it is as most orders have it',
      body: newOrder,
      status: 201,
      answer: schema.ref('Order'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/orders/:id',
      id: 'getOrder',
      summary: 'One order',
      params: orderParams,
      answer: schema.ref('Order'),
      run: ({ world, params }) => showOrder(world, orderAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: ChangeBody }>({
      method: 'PATCH',
      path: '/orders/:id',
      id: 'updateOrder',
      summary: 'Changes an order; its LastUpdateDate moves to now',
      params: orderParams,
      body: orderChange,
      answer: schema.ref('Order'),
      refusals: [409],
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
  ],
};
