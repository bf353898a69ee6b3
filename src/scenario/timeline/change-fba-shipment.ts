import { sendFbaShipment } from '../../store/fba-shipments/check-invoice.js';
import { setFbaShipmentStatus } from '../../store/fba-shipments/set-status.js';
import { listFbaShipments } from '../../store/fba-shipments/shipments.js';
import { findAnyOrder } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import type { Change } from './change.js';

/** What did not leave of an order leaves, or is cancelled. */
export function changeFbaShipment(
  world: World,
  { order: id, status }: NonNullable<Change['fbaShipment']>,
): void {
  const order = findAnyOrder(world, id);
  const waiting = order
    ? listFbaShipments(world, order.id).filter((shipment) => shipment.status === 'created')
    : [];
  for (const shipment of waiting)
    if (status === 'sent') sendFbaShipment(world, shipment);
    else setFbaShipmentStatus(world, shipment, 'cancelled');
}
