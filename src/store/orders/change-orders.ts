import type { World } from '../../world/world.js';
import { cancelEasyShip } from '../easy-ship/when-cancelled.js';
import { cutShipment, followOrder } from '../fba-shipments/cut.js';
import { hundredthsOf } from '../hundredths.js';
import type { Order, OrderDetails, OrderItem, OrderItemDetails } from './order.js';
import { postRefund, postShipment } from '../finances/post-orders.js';
import { giveBackStock, shipTaken } from './order-stock.js';
import { findAnyOrder, listItems, orderOfRow } from './orders.js';
import { tellChanged, tellCreated, tellRefunded } from './tell-order.js';
import type { ShippedUnits } from './tell-order.js';

export interface NewOrderItem {
  orderItemId?: string;
  sku: string;
  asin: string;
  title: string;
  quantityOrdered: number;
  quantityShipped?: number;
  details: OrderItemDetails;
}

export interface NewOrder {
  participation: number;
  amazonOrderId?: string;
  sellerOrderId?: string | null;
  purchasedAt: number;
  updatedAt?: number;
  status: Order['status'];
  channel: Order['channel'];
  paymentMethod?: Order['paymentMethod'];
  buyerEmail?: string | null;
  easyShipStatus?: string | null;
  tfmStatus?: string | null;
  details: OrderDetails;
  items: readonly NewOrderItem[];
}

/** Adds an order with its lines; ids that are not given are made up. */
export const createOrder = (world: World, order: NewOrder): Order =>
  world.database.transaction(() => orderOfRow(world, insertOrder(world, order)));

/** Adds an order and does not read it back, for bulk; to be called in a transaction. @returns its row. */
export function insertOrder(world: World, order: NewOrder): number {
  const amazonOrderId = order.amazonOrderId ?? makeAmazonOrderId(world);
  const { id } = world.database.run(
    `INSERT INTO orders (participation, amazon_order_id, seller_order_id, purchased_at, updated_at, status, channel,
       payment_method, buyer_email, easy_ship_status, tfm_status, items_ordered, items_shipped, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    order.participation,
    amazonOrderId,
    order.sellerOrderId ?? null,
    order.purchasedAt,
    order.updatedAt ?? order.purchasedAt,
    order.status,
    order.channel,
    order.paymentMethod ?? 'Other',
    order.buyerEmail ?? null,
    order.easyShipStatus ?? null,
    order.tfmStatus ?? null,
    sum(order.items, (item) => item.quantityOrdered),
    sum(order.items, (item) => item.quantityShipped ?? 0),
    JSON.stringify(order.details),
  );
  const lines = order.items.map((item) => ({
    id: addItem(world, id, item),
    quantity: item.quantityOrdered,
  }));
  tellCreated(world, { ...order, amazonOrderId });
  cutShipment(world, { ...order, id, amazonOrderId, updatedAt: order.updatedAt ?? order.purchasedAt }, lines);
  return id;
}

/** @returns its row */
function addItem(world: World, order: number, item: NewOrderItem): number {
  return world.database.run(
    `INSERT INTO order_items ("order", order_item_id, sku, asin, title, quantity_ordered, quantity_shipped, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    order,
    item.orderItemId ?? world.ids.made.text(14, '0123456789'),
    item.sku,
    item.asin,
    item.title,
    item.quantityOrdered,
    item.quantityShipped ?? 0,
    JSON.stringify(item.details),
  ).id;
}

/** What the control API, the timeline and feeds may change about an order. */
export interface OrderChange {
  status?: Order['status'];
  sellerOrderId?: string | null;
  buyerEmail?: string | null;
  easyShipStatus?: string | null;
  tfmStatus?: string | null;
  details?: Partial<OrderDetails>;
}

/** Changes an order; LastUpdateDate moves to now. Shipping it ships every line, cancelling ships none. */
export function updateOrder(world: World, order: Order, change: OrderChange): Order {
  return world.database.transaction(() => {
    const shipped = change.status === 'Shipped' ? shipAll(world, order) : [];
    const next = writeOrder(world, order, { ...change, ...whatGoesWithIt(world, order, change) });
    settle(world, order, next, shipped);
    return next;
  });
}

/** What else an order that is cancelled says from then on. */
function whatGoesWithIt(world: World, order: Order, { status }: OrderChange): OrderChange {
  const easyShipStatus =
    status === 'Canceled' && order.status !== status ? cancelEasyShip(world, order) : undefined;
  return easyShipStatus === undefined ? {} : { easyShipStatus };
}

/** Ships `quantity` more of one line, and makes the order PartiallyShipped or Shipped accordingly. */
export const shipItem = (world: World, order: Order, item: OrderItem, quantity: number): Order =>
  shipItems(world, order, [{ item, quantity }]);

/** Ships more of some lines in one go, and makes the order PartiallyShipped or Shipped accordingly. @param details what changes of the order besides */
export function shipItems(
  world: World,
  order: Order,
  shipment: readonly { item: OrderItem; quantity: number }[],
  details: Partial<OrderDetails> = {},
): Order {
  return world.database.transaction(() => {
    const before = listItems(world, order);
    for (const { item, quantity } of shipment)
      world.database.run(
        'UPDATE order_items SET quantity_shipped = min(quantity_ordered, quantity_shipped + ?) WHERE id = ?',
        quantity,
        item.id,
      );
    const items = listItems(world, order);
    const open = items.some((line) => line.quantityShipped < line.quantityOrdered);
    const next = writeOrder(world, order, { status: open ? 'PartiallyShipped' : 'Shipped', details });
    const shipped = items.map(({ id, orderItemId, sku, quantityShipped }, at) => ({
      id,
      orderItemId,
      sku,
      quantity: quantityShipped - before[at]!.quantityShipped,
    }));
    settle(world, order, next, shipped);
    return next;
  });
}

/** Posts what the seller earns by units that were shipped just now. */
function earn(world: World, order: Order, shipped: readonly ShippedUnits[]): void {
  if (shipped.length === 0) return;
  const items = new Map(listItems(world, order).map((item) => [item.orderItemId, item]));
  const parts = shipped.map(({ orderItemId, quantity }) => {
    const item = items.get(orderItemId)!;
    return { item, quantity, before: item.quantityShipped - quantity };
  });
  postShipment(world, order, parts);
}

/** Adds a line to an order. */
export function addOrderItem(world: World, order: Order, item: NewOrderItem): Order {
  return world.database.transaction(() => {
    addItem(world, order.id, item);
    world.database.run(
      'UPDATE orders SET items_ordered = items_ordered + ? WHERE id = ?',
      item.quantityOrdered,
      order.id,
    );
    return updateOrder(world, order, {});
  });
}

/** Gives lines of an order ids of the seller's own; nothing that the order shows changes. */
export function nameItems(world: World, names: readonly { item: OrderItem; sellerItemId: string }[]): void {
  for (const { item, sellerItemId } of names)
    world.database.run(
      'UPDATE order_items SET details = ? WHERE id = ?',
      JSON.stringify({ ...item.details, sellerItemId } satisfies OrderItemDetails),
      item.id,
    );
}

/** Keeps what is paid back for lines of an order, on top of what was before; amounts have two decimals. */
export function refundItems(
  world: World,
  order: Order,
  refunds: readonly { item: OrderItem; amount: string }[],
): Order {
  return world.database.transaction(() => {
    const items = refunds.map(({ item, amount }) => {
      const currency = item.details.price?.currency ?? order.details.total?.currency ?? 'USD';
      const refunded = (Number(item.details.refunded?.amount ?? 0) + Number(amount)).toFixed(2);
      const details: OrderItemDetails = { ...item.details, refunded: { amount: refunded, currency } };
      world.database.run('UPDATE order_items SET details = ? WHERE id = ?', JSON.stringify(details), item.id);
      return { orderItemId: item.orderItemId, sku: item.sku, amount: hundredthsOf(amount), currency };
    });
    const next = writeOrder(world, order, {});
    postRefund(
      world,
      next,
      refunds.map(({ item, amount }) => ({ item, amount: hundredthsOf(amount) })),
    );
    tellRefunded(world, next, items);
    return next;
  });
}

/** Tells what became of an order, and then what it means for the stock. */
function settle(world: World, order: Order, next: Order, shipped: readonly ShippedUnits[]): void {
  earn(world, next, shipped);
  tellChanged(world, order, next, shipped);
  for (const units of shipped) shipTaken(world, order, units);
  if (next.status === 'Canceled') giveBackStock(world, order);
  followOrder(world, order, next, () => linesOf(world, next));
}

const linesOf = (world: World, order: Order) =>
  listItems(world, order).map(({ id, quantityOrdered: quantity }) => ({ id, quantity }));

/** Writes an order with a change, and tells nobody. */
function writeOrder(world: World, order: Order, change: OrderChange): Order {
  const next = { ...order, ...change, details: { ...order.details, ...change.details } };
  world.kept.delete(order.id);
  world.keptJson.delete(order.id);
  world.database.run(
    `UPDATE orders SET status = ?, seller_order_id = ?, buyer_email = ?, easy_ship_status = ?, tfm_status = ?, details = ?,
       items_shipped = (SELECT coalesce(sum(quantity_shipped), 0) FROM order_items WHERE "order" = orders.id),
       updated_at = ?, revision = revision + 1 WHERE id = ?`,
    next.status,
    next.sellerOrderId,
    next.buyerEmail,
    next.easyShipStatus,
    next.tfmStatus,
    JSON.stringify(next.details),
    world.now(),
    order.id,
  );
  return orderOfRow(world, order.id);
}

/** Ships what is left of every line. @returns what that was */
function shipAll(world: World, order: Order): ShippedUnits[] {
  const left = world.database.all<ShippedUnits>(
    `SELECT id, order_item_id AS orderItemId, sku, quantity_ordered - quantity_shipped AS quantity FROM order_items
     WHERE "order" = ? AND quantity_shipped < quantity_ordered ORDER BY id`,
    order.id,
  );
  if (left.length > 0)
    world.database.run(
      'UPDATE order_items SET quantity_shipped = quantity_ordered WHERE "order" = ?',
      order.id,
    );
  return left;
}

/** An id in Amazon's 3-7-7 form that no order has yet. */
function makeAmazonOrderId(world: World): string {
  const digits = (count: number) => world.ids.made.text(count, '0123456789');
  for (;;) {
    const id = `1${digits(2)}-${digits(7)}-${digits(7)}`;
    if (!findAnyOrder(world, id)) return id;
  }
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
