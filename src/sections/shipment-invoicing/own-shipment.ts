import { mwsError } from '../../protocol/errors.js';
import { findFbaShipment } from '../../store/fba-shipments/shipments.js';
import type { FbaShipment } from '../../store/fba-shipments/shipments.js';
import type { Order } from '../../store/orders/order.js';
import { orderOfRow } from '../../store/orders/orders.js';
import type { OperationContext } from '../handler.js';

/** The caller's shipment with an id, in the marketplace that is named. @throws MwsError where there is none, or it was cancelled */
export function ownShipment(
  { world, seller }: OperationContext,
  { AmazonShipmentId, MarketplaceId }: { AmazonShipmentId: string; MarketplaceId: string },
): { shipment: FbaShipment; order: Order } {
  const shipment = findFbaShipment(world, AmazonShipmentId);
  if (!shipment || shipment.status === 'cancelled') throw mwsError('ShipmentNotFound');
  const order = orderOfRow(world, shipment.order);
  const [owner] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    order.participation,
  );
  if (owner !== seller.id || order.marketplaceId !== MarketplaceId) throw mwsError('ShipmentNotFound');
  return { shipment, order };
}
