import type { World } from '../../world/world.js';
import { cancelFulfillmentOrder } from './cancel.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import { listShipments } from './find-shipments.js';
import type { FulfillmentOrder, FulfillmentStatus } from './fulfillment-order.js';
import { dropLost, giveUp, pickOrder, planOrder, shipOrder, statusAfterShipping } from './progress.js';
import { pendingUnits } from './shipments.js';

/**
 * Takes a fulfillment order to a status, over all those between; what the world's settings say is not found is not. @returns
 * undefined where there is no way from where it stands
 */
export function bringTo(
  world: World,
  order: FulfillmentOrder,
  status: FulfillmentStatus,
): FulfillmentOrder | undefined {
  if (order.status === status) return order;
  return world.database.transaction(() => {
    const next = ways[status](world, order);
    return next?.status === order.status ? undefined : next;
  });
}

type Way = (world: World, order: FulfillmentOrder) => FulfillmentOrder | undefined;

const toProcessing = (world: World, order: FulfillmentOrder): FulfillmentOrder =>
  pickOrder(world, planOrder(world, order));

const isBefore = ({ status }: FulfillmentOrder, ...statuses: FulfillmentStatus[]): boolean =>
  statuses.includes(status);

const ways: Readonly<Record<FulfillmentStatus, Way>> = {
  RECEIVED: () => undefined,
  PLANNING: (world, order) => planOrder(world, order),
  PROCESSING: toProcessing,
  COMPLETE: (world, order) => shipOrder(world, toProcessing(world, order)),
  COMPLETE_PARTIALLED: completePartly,
  CANCELLED(world, order) {
    const outcome = cancelFulfillmentOrder(world, order);
    return outcome === 'late' ? undefined : fulfillmentOrderOfRow(world, order.id);
  },
  INVALID: (world, order) => (isBefore(order, 'RECEIVED') ? giveUp(world, order, 'INVALID') : undefined),
  UNFULFILLABLE(world, order) {
    const isShipped = listShipments(world, order).some(({ status }) => status === 'SHIPPED');
    const canBe = isBefore(order, 'RECEIVED', 'PLANNING', 'PROCESSING') && !isShipped;
    return canBe ? giveUp(world, order) : undefined;
  },
};

/** The rest of an order of which something was shipped is not found; of another, its last unit is not. */
function completePartly(world: World, given: FulfillmentOrder): FulfillmentOrder | undefined {
  const order = toProcessing(world, given);
  if (order.status !== 'PROCESSING') return undefined;
  const pending = listFulfillmentItems(world, order).map(({ id, sku }) => ({
    item: id,
    sku,
    quantity: pendingUnits(world, order, id),
  }));
  const isShipped = listShipments(world, order).some(({ status }) => status === 'SHIPPED');
  const last = pending.findLast(({ quantity }) => quantity > 0);
  if (isShipped)
    dropLost(
      world,
      order,
      pending.filter(({ quantity }) => quantity > 0),
    );
  else if (last) dropLost(world, order, [{ ...last, quantity: 1 }]);
  const next = isShipped ? statusAfterShipping(world, order) : shipOrder(world, order);
  // FillAll waits for what is missing until that is cancelled.
  if (next.status === 'PROCESSING') cancelFulfillmentOrder(world, next);
  return fulfillmentOrderOfRow(world, order.id);
}
