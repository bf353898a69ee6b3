import { findOwnShipment } from '../../../store/fba-shipments/own-shipment.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';

/** The caller's shipment that the path names. @throws SpApiError where there is none, or it was cancelled */
export function namedShipment({ world, seller, path }: SpContext) {
  const shipmentId = path.shipmentId!;
  const own = findOwnShipment(world, seller, shipmentId);
  if (own) return own;
  throw refusal(
    'ShipmentUnknown',
    { shipmentId },
    `Seller ${seller.sellerId} has no parcel ${shipmentId} that was not cancelled.`,
  );
}
