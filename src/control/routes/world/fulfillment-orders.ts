import type { Speed } from '../../../model/outbound.js';
import type { Address } from '../../../store/orders/order.js';
import { bringTo } from '../../../store/outbound/bring-to.js';
import { createFulfillmentOrder } from '../../../store/outbound/create.js';
import {
  findAnyFulfillmentOrder,
  findFulfillmentOrder,
  fulfillmentOrderOfRow,
} from '../../../store/outbound/find.js';
import type { FulfillmentOrder, FulfillmentStatus } from '../../../store/outbound/fulfillment-order.js';
import { shipOrder } from '../../../store/outbound/progress.js';
import { shippableUnits, shipUnits } from '../../../store/outbound/ship-units.js';
import type { ShipmentWay } from '../../../store/outbound/shipments.js';
import { shortagesOf } from '../../../store/outbound/units.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { fulfillmentOrder, newFulfillmentOrder, shipping, status } from './fulfillment-order-schemas.js';
import { showFulfillmentOrder as show } from './fulfillment-order-view.js';

interface Filter {
  sellerId?: string;
  status?: FulfillmentStatus;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findAnyFulfillmentOrder(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'seller IN (SELECT id FROM sellers WHERE seller_id = ?)': filter.sellerId,
    'status = ?': filter.status,
  };
  const table = { select: 'id', from: 'fulfillment_orders', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => show(world, fulfillmentOrderOfRow(world, id))), count };
}

interface Named {
  id: string;
}
interface OfSeller {
  sellerId?: string;
}

function orderAt(world: World, { id }: Named, { sellerId }: OfSeller): FulfillmentOrder {
  const found =
    sellerId === undefined
      ? findAnyFulfillmentOrder(world, id)
      : findFulfillmentOrder(world, sellerNamed(world, sellerId).id, id);
  if (!found) throw notFound(`fulfillment order ${id}`);
  return found;
}

interface NewBody {
  sellerId: string;
  marketplaceId: string;
  id: string;
  speed?: Speed;
  action?: FulfillmentOrder['action'];
  policy?: FulfillmentOrder['policy'];
  displayableOrderId?: string;
  comment?: string;
  address?: Address;
  items: { id?: string; sku: string; quantity: number }[];
}

function create(world: World, body: NewBody) {
  const seller = sellerNamed(world, body.sellerId);
  const participation = participationNamed(world, seller, body.marketplaceId);
  if (findFulfillmentOrder(world, seller.id, body.id))
    throw conflict(`Seller ${body.sellerId} has a fulfillment order ${body.id} already.`);
  const items = body.items.map(({ id, ...units }, at) => ({
    itemId: id ?? `${body.id}-${at + 1}`,
    ...units,
  }));
  if (new Set(items.map(({ itemId }) => itemId)).size < items.length)
    throw invalid('/items', 'two items have the same id');
  const [short] = shortagesOf(world, seller.id, items);
  if (short)
    throw conflict(
      `Amazon has ${short.available ?? 'no record'} of ${short.sku} in stock, and ${short.quantity} are asked for.`,
    );
  const order = createFulfillmentOrder(world, {
    seller: seller.id,
    participation: participation.id,
    fulfillmentOrderId: body.id,
    action: body.action ?? 'Ship',
    policy: body.policy ?? 'FillOrKill',
    speed: body.speed ?? 'Standard',
    source: 'control',
    details: {
      displayableOrderId: body.displayableOrderId ?? body.id,
      displayableOrderAt: world.now(),
      comment: body.comment ?? '',
      address: body.address ?? { name: 'A Buyer' },
    },
    items,
  });
  return show(world, order);
}

function change(world: World, order: FulfillmentOrder, to: FulfillmentStatus) {
  const next = bringTo(world, order, to);
  if (!next) throw conflict(`An order that is ${order.status} cannot become ${to}.`);
  return show(world, next);
}

interface Shipping extends ShipmentWay {
  items?: { id: string; quantity: number }[];
}

function ship(world: World, order: FulfillmentOrder, { items, ...way }: Shipping) {
  const picked = bringTo(world, order, 'PROCESSING');
  if (picked?.status !== 'PROCESSING')
    throw conflict(`Nothing of an order that is ${order.status} can be shipped.`);
  if (!items) return show(world, shipOrder(world, picked, way));
  const left = shippableUnits(world, picked);
  const units = items.map(({ id, quantity }, at) => {
    const found = left.find(({ item }) => item.itemId === id);
    if (!found) throw invalid(`/items/${at}/id`, `the order has no item ${id}`);
    if (quantity > found.quantity)
      throw conflict(`${found.quantity} units of item ${id} are left to ship.`, {
        path: `/items/${at}/quantity`,
        message: `is more than the ${found.quantity} left to ship`,
      });
    return { item: found.item, quantity };
  });
  return show(world, shipUnits(world, picked, units, way));
}

const params = { id: schema.text('The SellerFulfillmentOrderId.') };
const ofSeller = { sellerId: schema.described(schema.nonEmpty, 'Whose it is, where several have the id.') };

/** Orders of other shops that Amazon ships. */
export const fulfillmentOrders: Resource = {
  tag: 'fulfillment-orders',
  settles: true,
  schemas: [fulfillmentOrder],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/fulfillment-orders',
      id: 'listFulfillmentOrders',
      summary: 'All fulfillment orders, the one that was added last first',
      query: { ...schema.paging, sellerId: schema.nonEmpty, status },
      answer: schema.listOf('FulfillmentOrder'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewBody }>({
      method: 'POST',
      path: '/fulfillment-orders',
      id: 'createFulfillmentOrder',
      summary: 'Has Amazon ship units from a seller’s stock; what is not said is as most orders have it',
      body: newFulfillmentOrder,
      status: 201,
      answer: schema.ref('FulfillmentOrder'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: Named; query: OfSeller }>({
      method: 'GET',
      path: '/fulfillment-orders/:id',
      id: 'getFulfillmentOrder',
      summary: 'One fulfillment order',
      params,
      query: ofSeller,
      answer: schema.ref('FulfillmentOrder'),
      run: ({ world, params: at, query }) => show(world, orderAt(world, at, query)),
    }),
    route<{ params: Named; query: OfSeller; body: { status: FulfillmentStatus } }>({
      method: 'PATCH',
      path: '/fulfillment-orders/:id',
      id: 'updateFulfillmentOrder',
      summary: 'Takes a fulfillment order to a status, over all those between',
      params,
      query: ofSeller,
      body: schema.object({ status }, ['status']),
      answer: schema.ref('FulfillmentOrder'),
      refusals: [409],
      run: ({ world, params: at, query, body }) => change(world, orderAt(world, at, query), body.status),
    }),
    route<{ params: Named; query: OfSeller; body: Shipping }>({
      method: 'POST',
      path: '/fulfillment-orders/:id/ship',
      id: 'shipFulfillmentOrder',
      summary: 'Ships units of a fulfillment order in one package: all that is left, or some',
      params,
      query: ofSeller,
      body: shipping,
      answer: schema.ref('FulfillmentOrder'),
      refusals: [409],
      run: ({ world, params: at, query, body }) =>
        world.database.transaction(() => ship(world, orderAt(world, at, query), body)),
    }),
  ],
};
