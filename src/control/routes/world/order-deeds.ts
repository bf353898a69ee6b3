import { digitsOf, hundredthsOf } from '../../../store/hundredths.js';
import { refundItems, shipItems } from '../../../store/orders/change-orders.js';
import type { Order, OrderItem, OrderStatus } from '../../../store/orders/order.js';
import { listItems } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import { readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { orderParams, refund as refundBody, shipment as shipmentBody } from './order-schemas.js';
import { showOrder } from './order-view.js';
import { orderAt } from './orders.js';

interface ShipmentBody {
  items?: { orderItemId: string; quantity: number }[];
}

interface RefundBody {
  items?: { orderItemId: string; amount: Price }[];
}

function requireStatus(order: Order, statuses: readonly OrderStatus[], what: string): void {
  if (statuses.includes(order.status)) return;
  const is = statuses.join(' or ');
  throw conflict(`Order ${order.amazonOrderId} is ${order.status}; only one that is ${is} can be ${what}.`);
}

function itemNamed(items: readonly OrderItem[], orderItemId: string, at: number): OrderItem {
  const found = items.find((item) => item.orderItemId === orderItemId);
  if (!found) throw invalid(`/items/${at}/orderItemId`, `the order has no item ${orderItemId}`);
  return found;
}

/** Whoever ships the order, the seller or Amazon: the units leave now. */
function ship(world: World, id: string, { items: asked }: ShipmentBody) {
  const order = orderAt(world, id);
  requireStatus(order, ['Unshipped', 'PartiallyShipped'], 'shipped');
  const items = listItems(world, order);
  const left = new Map(items.map((item) => [item, item.quantityOrdered - item.quantityShipped]));
  const shipment =
    asked?.map(({ orderItemId, quantity }, at) => {
      const item = itemNamed(items, orderItemId, at);
      const most = left.get(item)!;
      if (quantity > most) throw invalid(`/items/${at}/quantity`, `is more than the ${most} not yet shipped`);
      left.set(item, most - quantity);
      return { item, quantity };
    }) ?? items.map((item) => ({ item, quantity: left.get(item)! }));
  return showOrder(world, shipItems(world, order, shipment));
}

/** Pays back as a feed of payment adjustments does; it posts what it means for the seller's account. */
function refund(world: World, id: string, { items: asked }: RefundBody) {
  const order = orderAt(world, id);
  requireStatus(order, ['PartiallyShipped', 'Shipped'], 'refunded');
  const items = listItems(world, order);
  const refunds = (
    asked?.map(({ orderItemId, amount }, at) => ({
      item: itemNamed(items, orderItemId, at),
      hundredths: hundredthsOf(readPrice(amount, `/items/${at}/amount`)),
    })) ?? items.map((item) => ({ item, hundredths: paidFor(item) }))
  ).filter(({ hundredths }) => hundredths > 0);
  if (refunds.length === 0) throw conflict(`There is nothing to pay back for order ${id}.`);
  const paid = refunds.map(({ item, hundredths }) => ({ item, amount: digitsOf(hundredths) }));
  return showOrder(world, refundItems(world, order, paid));
}

const paidFor = ({ details: { price, refunded } }: OrderItem): number =>
  Math.max(0, hundredthsOf(price?.amount ?? 0) - hundredthsOf(refunded?.amount ?? 0));

/** What is done about an order that is more than a field of it. */
export const orderDeeds: Resource = {
  tag: 'orders',
  settles: true,
  schemas: [],
  routes: [
    route<{ params: { id: string }; body: ShipmentBody }>({
      method: 'POST',
      path: '/orders/:id/ship',
      id: 'shipOrder',
      summary: 'Ships what is left of an order, or some units of its lines',
      params: orderParams,
      body: shipmentBody,
      answer: schema.ref('Order'),
      refusals: [409],
      run: ({ world, params, body }) => ship(world, params.id, body),
    }),
    route<{ params: { id: string }; body: RefundBody }>({
      method: 'POST',
      path: '/orders/:id/refund',
      id: 'refundOrder',
      summary: 'Pays back what the units of a shipped order cost, or some amount for its lines',
      params: orderParams,
      body: refundBody,
      answer: schema.ref('Order'),
      refusals: [409],
      run: ({ world, params, body }) => refund(world, params.id, body),
    }),
  ],
};
