import type { DetailsOf } from '../../world/event-types.js';
import type { World } from '../../world/world.js';
import { fbaShipmentOfRow } from './shipments.js';
import type { FbaShipment, FbaShipmentStatus } from './shipments.js';

/** Tells that a shipment was cut. */
export const tellFbaShipment = (world: World, shipment: FbaShipment): void =>
  tell(world, 'fba-shipment.created', shipment, (amazonOrderId) => ({
    amazonOrderId,
    status: shipment.status,
  }));

/** Gives a shipment another status, and tells it. */
export function setFbaShipmentStatus(
  world: World,
  shipment: FbaShipment,
  status: FbaShipmentStatus,
): FbaShipment {
  world.database.run(
    'UPDATE fba_shipments SET status = ?, sent_at = ? WHERE id = ?',
    status,
    status === 'sent' ? world.now() : null,
    shipment.id,
  );
  tell(world, 'fba-shipment.changed', shipment, (amazonOrderId) => ({
    amazonOrderId,
    status,
    was: shipment.status,
  }));
  return fbaShipmentOfRow(world, shipment.id);
}

/** Tells what became of the invoice of a shipment. @param failing the check that it did not pass */
export const tellInvoice = (
  world: World,
  shipment: FbaShipment,
  now: { status: string; was: string; failing?: string },
): void => tell(world, 'fba-shipment.invoice', shipment, (amazonOrderId) => ({ amazonOrderId, ...now }));

function tell<Type extends 'fba-shipment.created' | 'fba-shipment.changed' | 'fba-shipment.invoice'>(
  world: World,
  type: Type,
  { order, shipmentId: subject }: FbaShipment,
  detailsOf: (amazonOrderId: string) => DetailsOf<Type>,
): void {
  // Very many orders may be made at once, before anybody listens.
  if (world.events.isSilent) return;
  const { participation, amazonOrderId } = world.database.get<{
    participation: number;
    amazonOrderId: string;
  }>('SELECT participation, amazon_order_id AS amazonOrderId FROM orders WHERE id = ?', order)!;
  world.events.append(type, { participation, subject, details: detailsOf(amazonOrderId) });
}
