import type { World } from '../../world/world.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import type { FulfillmentOrder } from './fulfillment-order.js';
import { HOLD_LAPSES } from './kinds.js';
import { endOrderRow } from './order-row.js';
import { statusAfterShipping, stopProgress } from './progress.js';
import { refuseOutbound } from './refusal.js';
import { setStatus } from './tell.js';
import { freeUnits } from './units.js';

/** `late`: it can no longer be cancelled. */
export type Cancelled = 'cancelled' | 'was-cancelled' | 'late';

/**
 * Cancels a fulfillment order of which nothing was picked, and frees its units. Of one that waits for what was not found
 * (FillAll), that part is cancelled.
 */
export function cancelFulfillmentOrder(world: World, order: FulfillmentOrder): Cancelled {
  if (order.status === 'CANCELLED') return 'was-cancelled';
  if (order.status === 'RECEIVED' || order.status === 'PLANNING') {
    cancelOrder(world, order);
    return 'cancelled';
  }
  const isWaiting = listFulfillmentItems(world, order).some(({ unfulfillable }) => unfulfillable > 0);
  if (order.status !== 'PROCESSING' || order.policy !== 'FillAll' || !isWaiting) return 'late';
  world.database.transaction(() => {
    world.database.run(
      'UPDATE fulfillment_order_items SET cancelled = cancelled + unfulfillable, unfulfillable = 0 WHERE fulfillment_order = ?',
      order.id,
    );
    statusAfterShipping(world, order);
  });
  return 'cancelled';
}

/** What of an order can still be stopped is. @throws RuleRefusal where nothing can */
export function stopFulfillmentOrder(world: World, order: FulfillmentOrder): void {
  if (cancelFulfillmentOrder(world, order) === 'late')
    refuseOutbound('OutboundTooLate', { order: order.fulfillmentOrderId, orderStatus: order.status });
}

/** Cancels an order of which nothing was picked. */
export function cancelOrder(world: World, order: FulfillmentOrder): FulfillmentOrder {
  return world.database.transaction(() => {
    stopProgress(world, order);
    world.due.remove(HOLD_LAPSES, order.id);
    freeUnits(world, order.seller, listFulfillmentItems(world, order));
    world.database.run(
      'UPDATE fulfillment_order_items SET cancelled = quantity WHERE fulfillment_order = ?',
      order.id,
    );
    endOrderRow(world, order, 'Canceled');
    setStatus(world, order, 'CANCELLED');
    return fulfillmentOrderOfRow(world, order.id);
  });
}
