import type { World } from '../../world/world.js';
import { cancelOrder } from './cancel.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import type { FulfillmentDetails, FulfillmentItem, FulfillmentOrder } from './fulfillment-order.js';
import { HOLD_LAPSES } from './kinds.js';
import { addOrderRow } from './order-row.js';
import { startPlanning } from './progress.js';
import { tell } from './tell.js';
import { freeUnits, takeUnits } from './units.js';

export const isOnHold = ({ status, startedAt }: FulfillmentOrder): boolean =>
  status === 'RECEIVED' && startedAt === null;

/** What may change of an order on hold; what is absent stays. */
export interface HeldChange {
  action?: FulfillmentOrder['action'];
  policy?: FulfillmentOrder['policy'];
  speed?: FulfillmentOrder['speed'];
  details?: Partial<FulfillmentDetails>;
  items?: readonly (Pick<FulfillmentItem, 'itemId' | 'quantity'> & {
    details?: FulfillmentItem['details'];
  })[];
}

/**
 * Changes an order that is on hold; units that it no longer needs are free, and those that it needs again are taken. With
 * the action Ship it is let go. Whoever calls has seen that it is on hold and that there are units enough.
 */
export function changeHeldOrder(world: World, order: FulfillmentOrder, change: HeldChange): FulfillmentOrder {
  return world.database.transaction(() => {
    for (const wish of change.items ?? []) changeItem(world, order, wish);
    world.database.run(
      'UPDATE fulfillment_orders SET action = ?, policy = ?, speed = ?, details = ? WHERE id = ?',
      change.action ?? order.action,
      change.policy ?? order.policy,
      change.speed ?? order.speed,
      JSON.stringify({ ...order.details, ...change.details }),
      order.id,
    );
    tell(world, 'outbound.changed', order, { status: order.status, was: order.status });
    const next = fulfillmentOrderOfRow(world, order.id);
    return next.action === 'Ship' ? release(world, next) : next;
  });
}

function changeItem(
  world: World,
  order: FulfillmentOrder,
  { itemId, quantity, details }: NonNullable<HeldChange['items']>[number],
): void {
  const item = listFulfillmentItems(world, order).find((one) => one.itemId === itemId);
  if (!item) return;
  const more = quantity - item.quantity;
  if (more > 0) takeUnits(world, order.seller, [{ sku: item.sku, quantity: more }]);
  else freeUnits(world, order.seller, [{ sku: item.sku, quantity: -more }]);
  world.database.run(
    'UPDATE fulfillment_order_items SET quantity = ?, details = ? WHERE id = ?',
    quantity,
    JSON.stringify({ ...item.details, ...details }),
    item.id,
  );
}

function release(world: World, order: FulfillmentOrder): FulfillmentOrder {
  world.due.remove(HOLD_LAPSES, order.id);
  world.database.run('UPDATE fulfillment_orders SET started_at = ? WHERE id = ?', world.now(), order.id);
  return startPlanning(world, addOrderRow(world, fulfillmentOrderOfRow(world, order.id)));
}

/** An order that nobody let go in time is cancelled. */
export function lapseHold(world: World, id: number): void {
  const order = fulfillmentOrderOfRow(world, id);
  if (isOnHold(order)) cancelOrder(world, order);
}
