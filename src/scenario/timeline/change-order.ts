import { shipItem, updateOrder } from '../../store/orders/change-orders.js';
import { findAnyOrder, listItems } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import type { Change } from './change.js';

/** Gives an order a status, ships units of its lines (what is left of them, where no quantity is said) or cancels it. */
export function changeOrder(world: World, change: NonNullable<Change['order']>): void {
  let order = findAnyOrder(world, change.id);
  if (!order) return;
  const status = change.cancel ? 'Canceled' : change.status;
  if (status !== undefined) order = updateOrder(world, order, { status });
  for (const { sku, quantity } of change.ship ?? []) {
    const item = listItems(world, order).find((line) => line.sku === sku);
    if (!item) continue;
    const left = item.quantityOrdered - item.quantityShipped;
    if (left > 0) order = shipItem(world, order, item, Math.min(quantity ?? left, left));
  }
}

/** An order waits as Pending until its payment clears; then it is to be shipped. */
export function clearPayment(world: World, { order: id }: NonNullable<Change['payment']>): void {
  const order = findAnyOrder(world, id);
  if (order?.status === 'Pending') updateOrder(world, order, { status: 'Unshipped' });
}
