import type { World } from '../../world/world.js';
import { findStock } from '../inventory.js';
import { findListing } from '../listings.js';
import { addOrderItem, createOrder, shipItems, updateOrder } from '../orders/change-orders.js';
import type { NewOrderItem } from '../orders/change-orders.js';
import { ELSEWHERE } from '../orders/order.js';
import type { Order } from '../orders/order.js';
import { listItems, orderOfRow } from '../orders/orders.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import type { FulfillmentItem, FulfillmentOrder } from './fulfillment-order.js';

/** Gives a fulfillment order its row in orders: from then on it is an order that Amazon ships. */
export function addOrderRow(world: World, order: FulfillmentOrder): FulfillmentOrder {
  const digits = (count: number) => world.ids.made.text(count, '0123456789');
  const { details } = order;
  const row = createOrder(world, {
    participation: order.participation,
    amazonOrderId: `S01-${digits(7)}-${digits(7)}`,
    sellerOrderId: order.fulfillmentOrderId,
    purchasedAt: world.now(),
    status: 'Unshipped',
    channel: 'AFN',
    details: {
      salesChannel: ELSEWHERE,
      orderType: 'StandardOrder',
      shipServiceLevel: order.speed,
      serviceCategory: order.speed,
      paymentMethodDetails: ['Standard'],
      address: details.address,
    },
    items: listFulfillmentItems(world, order).map((item) => orderItem(world, order, item)),
  });
  world.database.run('UPDATE fulfillment_orders SET "order" = ? WHERE id = ?', row.id, order.id);
  return fulfillmentOrderOfRow(world, order.id);
}

/** Adds a line to the row that a fulfillment order has in orders. */
export function addOrderRowItem(world: World, order: FulfillmentOrder, item: FulfillmentItem): void {
  const row = rowOf(world, order);
  if (row) addOrderItem(world, row, orderItem(world, order, item));
}

function orderItem(
  world: World,
  { seller, marketplaceId }: FulfillmentOrder,
  { sku, quantity }: FulfillmentItem,
): NewOrderItem {
  const listing = findListing(world, seller, marketplaceId, sku);
  const asin = findStock(world, seller, sku)?.asin ?? listing?.asin ?? sku;
  return { sku, asin, title: listing?.title ?? sku, quantityOrdered: quantity, details: {} };
}

/** Its row in orders is cancelled, or can never be shipped. */
export function endOrderRow(
  world: World,
  order: FulfillmentOrder,
  status: 'Canceled' | 'Unfulfillable',
): void {
  const row = rowOf(world, order);
  if (row) updateOrder(world, row, { status });
}

/** Ships units in its row in orders, whose lines stand in the order of the items. */
export function shipOrderRow(
  world: World,
  order: FulfillmentOrder,
  units: ReadonlyMap<number, number>,
): void {
  const row = rowOf(world, order);
  if (!row) return;
  const lines = listItems(world, row);
  const shipped = listFulfillmentItems(world, order).flatMap(({ id }, at) => {
    const quantity = units.get(id) ?? 0;
    return quantity > 0 ? [{ item: lines[at]!, quantity }] : [];
  });
  if (shipped.length > 0) shipItems(world, row, shipped);
}

const rowOf = (world: World, { order }: FulfillmentOrder): Order | undefined =>
  order === null ? undefined : orderOfRow(world, order);
