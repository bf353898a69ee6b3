import type { Seller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import type { Order } from '../orders/order.js';
import { orderOfRow } from '../orders/orders.js';
import { findFbaShipment } from './shipments.js';
import type { FbaShipment } from './shipments.js';

/** A seller's shipment with an AmazonShipmentId, with its order; undefined where there is none, or it was cancelled. */
export function findOwnShipment(
  world: World,
  seller: Seller,
  shipmentId: string,
): { shipment: FbaShipment; order: Order } | undefined {
  const shipment = findFbaShipment(world, shipmentId);
  if (!shipment || shipment.status === 'cancelled') return undefined;
  const order = orderOfRow(world, shipment.order);
  const [owner] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    order.participation,
  );
  return owner === seller.id ? { shipment, order } : undefined;
}
