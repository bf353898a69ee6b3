import { mwsError } from '../../protocol/errors.js';
import { findOwnShipment } from '../../store/fba-shipments/own-shipment.js';
import type { FbaShipment } from '../../store/fba-shipments/shipments.js';
import type { Order } from '../../store/orders/order.js';
import type { OperationContext } from '../handler.js';

/** The caller's shipment with an id, in the marketplace that is named. @throws MwsError where there is none, or it was cancelled */
export function ownShipment(
  { world, seller }: OperationContext,
  { AmazonShipmentId, MarketplaceId }: { AmazonShipmentId: string; MarketplaceId: string },
): { shipment: FbaShipment; order: Order } {
  const own = findOwnShipment(world, seller, AmazonShipmentId);
  if (own?.order.marketplaceId !== MarketplaceId) throw mwsError('ShipmentNotFound');
  return own;
}
