import type { World } from '../../world/world.js';
import type { OrderItem } from '../orders/order.js';

/** What of a line of an order can still have a label, and which labels it has. */
export interface Coverage {
  /** Units that no label is for, and that were not shipped otherwise. */
  left: number;
  /** Ids of the shipments that stand in the way of more. */
  shipmentIds: string[];
}

/**
 * Looks at the labels of a line. Units of a label that was freed by being cancelled count as without one, though the order
 * stays shipped.
 */
export function coverageOf(
  world: World,
  { id, quantityOrdered, quantityShipped }: Pick<OrderItem, 'id' | 'quantityOrdered' | 'quantityShipped'>,
): Coverage {
  const labels = world.database.all<{
    shipmentId: string;
    quantity: number;
    shipped: number;
    freed: number;
  }>(
    `SELECT s.shipment_id AS shipmentId, p.quantity, p.shipped, s.freed
     FROM postage_items p JOIN postage_shipments s ON s.id = p.shipment WHERE p.item = ? ORDER BY s.id`,
    id,
  );
  const standing = labels.filter(({ freed }) => freed === 0);
  const byLabels = labels.reduce((sum, { shipped }) => sum + shipped, 0);
  const otherwise = Math.max(0, quantityShipped - byLabels);
  const covered = standing.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    left: Math.max(0, quantityOrdered - otherwise - covered),
    shipmentIds: standing.map(({ shipmentId }) => shipmentId),
  };
}
