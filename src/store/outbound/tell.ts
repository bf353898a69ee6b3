import type { DetailsOf, EventType } from '../../world/event-types.js';
import type { World } from '../../world/world.js';
import { fulfillmentOrderOfRow } from './find.js';
import type { FulfillmentOrder, FulfillmentStatus } from './fulfillment-order.js';

/** Tells what happened to a fulfillment order, or to something of it. */
export const tell = <Type extends EventType>(
  world: World,
  type: Type,
  { participation, fulfillmentOrderId: subject }: FulfillmentOrder,
  details: DetailsOf<Type>,
): void => world.events.append(type, { participation, subject, details });

/** Gives a fulfillment order another status, and tells it. */
export function setStatus(
  world: World,
  order: FulfillmentOrder,
  status: FulfillmentStatus,
): FulfillmentOrder {
  if (order.status === status) return order;
  world.database.run(
    'UPDATE fulfillment_orders SET status = ?, status_at = ? WHERE id = ?',
    status,
    world.now(),
    order.id,
  );
  tell(world, 'outbound.changed', order, { status, was: order.status });
  return fulfillmentOrderOfRow(world, order.id);
}
