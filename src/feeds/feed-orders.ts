import { isServedBy } from '../model/marketplaces.js';
import { findOrder, findOrderOfSeller, listItems } from '../store/orders/orders.js';
import { refundItems, shipItems, updateOrder } from '../store/orders/change-orders.js';
import type { Order, OrderDetails, OrderItem, OrderStatus } from '../store/orders/order.js';
import type { World } from '../world/world.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';

/** How a message names an order: by Amazon's id, or by the seller's own. */
export interface OrderName {
  amazonOrderId?: string;
  sellerOrderId?: string;
}

/** How a message names a line of an order: by Amazon's id, or by the seller's own that an acknowledgement gave it. */
export type ItemName = { orderItemId: string } | { sellerItemId: string };

/** One line of a shipment; no quantity: all that is left of it. */
export type ShippedLine = ItemName & { quantity?: number };

/** What is paid back for one line. */
export type RefundedLine = ItemName & { amount: string };

/** The order that a message names. @throws Refusal where the seller has none such in the region of the host */
export function namedOrder(
  { world, feed, sellerId, host }: Job,
  { amazonOrderId, sellerOrderId = '' }: OrderName,
): Order {
  const order =
    amazonOrderId === undefined
      ? findOrderOfSeller(world, feed.seller, sellerOrderId)
      : findOrder(world, feed.seller, amazonOrderId);
  if (order && isServedBy(host, order.marketplaceId)) return order;
  return amazonOrderId === undefined
    ? refuse('unknownMerchantOrder', { merchant: sellerId, order: sellerOrderId })
    : refuse('unknownOrder', { order: amazonOrderId });
}

/** The order that a message names, which the seller fulfils itself. @throws Refusal */
export function ownOrder(job: Job, name: OrderName): Order {
  const order = namedOrder(job, name);
  return order.channel === 'MFN' ? order : refuse('fulfilledByAmazon', { order: order.amazonOrderId });
}

/** @throws Refusal where an order is in none of `statuses` */
export function requireStatus({ amazonOrderId, status }: Order, statuses: readonly OrderStatus[]): void {
  if (!statuses.includes(status)) refuse('wrongOrderStatus', { order: amazonOrderId, status });
}

/** The line of an order that is named. @throws Refusal where it has none such */
export const namedItem = (items: readonly OrderItem[], name: ItemName): OrderItem =>
  items.find((item) =>
    'orderItemId' in name
      ? item.orderItemId === name.orderItemId
      : item.details.sellerItemId === name.sellerItemId,
  ) ?? refuse('unknownOrderItem');

/** Ships lines of an order; none named: all that is left. @throws Refusal */
export const ship = (job: Job, name: OrderName, lines: readonly ShippedLine[]): Order =>
  shipLines(job.world, ownOrder(job, name), lines);

/** The same of an order that is there, and that the seller fulfils. @param details what changes of the order besides @throws Refusal */
export function shipLines(
  world: World,
  order: Order,
  lines: readonly ShippedLine[],
  details?: Partial<OrderDetails>,
): Order {
  const tooMuch = () => refuse('quantityTooLarge', { order: order.amazonOrderId });
  if (order.status === 'Shipped' || order.status === 'Canceled') tooMuch();
  requireStatus(order, ['Unshipped', 'PartiallyShipped']);
  const items = listItems(world, order);
  const left = new Map(items.map((item) => [item, item.quantityOrdered - item.quantityShipped]));
  const shipment = (lines.length > 0 ? lines : items).map((line) => {
    const item = 'details' in line ? line : namedItem(items, line);
    const quantity = ('quantity' in line && line.quantity) || left.get(item)!;
    if (quantity > left.get(item)! || (quantity === 0 && lines.length > 0)) tooMuch();
    left.set(item, left.get(item)! - quantity);
    return { item, quantity };
  });
  return shipItems(world, order, shipment, details);
}

/** Cancels an order that has not begun to be shipped; one that is canceled stays so. @throws Refusal */
export function cancel(job: Job, name: OrderName): void {
  const order = ownOrder(job, name);
  if (order.status === 'Canceled') return;
  requireStatus(order, ['PendingAvailability', 'Pending', 'Unshipped']);
  updateOrder(job.world, order, { status: 'Canceled' });
}

/** Pays back for lines of an order that was shipped. @throws Refusal */
export function refund(job: Job, name: OrderName, lines: readonly RefundedLine[]): void {
  const order = namedOrder(job, name);
  requireStatus(order, ['PartiallyShipped', 'Shipped']);
  const items = listItems(job.world, order);
  refundItems(
    job.world,
    order,
    lines.map((line) => ({ item: namedItem(items, line), amount: line.amount })),
  );
}

/** Notes that the invoice of an order went to its buyer, on which orders in China wait. @throws Refusal */
export function confirmInvoice(job: Job, name: OrderName): void {
  const order = namedOrder(job, name);
  requireStatus(order, ['InvoiceUnconfirmed', 'Unshipped', 'PartiallyShipped', 'Shipped']);
  if (order.status === 'InvoiceUnconfirmed') updateOrder(job.world, order, { status: 'Shipped' });
}
