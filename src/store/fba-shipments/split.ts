import { invoicingFacts } from '../../model/shipment-invoicing.js';
import type { World } from '../../world/world.js';
import type { Order } from '../orders/order.js';
import { listItems } from '../orders/orders.js';
import { setFbaShipmentStatus, tellFbaShipment } from './set-status.js';
import { fbaShipmentIdOf } from './shipment-ids.js';
import { insertFbaShipment, listFbaParts, listFbaShipments, takeFromFbaShipment } from './shipments.js';
import type { FbaShipment } from './shipments.js';

/** Units of a line, by its row. */
export interface LineUnits {
  item: number;
  quantity: number;
}

/** How many units of each line can be put into another shipment: those that did not leave. */
export function unitsToCut(world: World, order: Order): Map<number, number> {
  const left = new Map(listItems(world, order).map(({ id, quantityOrdered }) => [id, quantityOrdered]));
  for (const { id, status } of listFbaShipments(world, order.id))
    if (status === 'sent')
      for (const { item, quantity } of listFbaParts(world, id)) left.set(item, left.get(item)! - quantity);
  return left;
}

/**
 * Puts units into a shipment of their own: first those that are in none, then those of others that did not leave, which are cancelled
 * where nothing is left in them. Whoever calls has seen that there are so many.
 */
export function splitShipment(world: World, order: Order, units: readonly LineUnits[]): FbaShipment {
  return world.database.transaction(() => {
    const shipments = listFbaShipments(world, order.id);
    const waiting = shipments.filter(({ status }) => status === 'created');
    for (const { item, quantity } of units) {
      const inOthers = waiting.map((shipment) => ({
        shipment,
        there: listFbaParts(world, shipment.id).find((part) => part.item === item)?.quantity ?? 0,
      }));
      const loose = unitsToCut(world, order).get(item)! - inOthers.reduce((sum, { there }) => sum + there, 0);
      let left = quantity - Math.min(quantity, loose);
      for (const { shipment, there } of inOthers) {
        const taken = Math.min(left, there);
        left -= taken;
        if (taken > 0) takeFromFbaShipment(world, shipment.id, item, taken);
      }
    }
    for (const shipment of waiting)
      if (listFbaParts(world, shipment.id).length === 0) setFbaShipmentStatus(world, shipment, 'cancelled');
    const made = insertFbaShipment(world, {
      order: order.id,
      shipmentId: fbaShipmentIdOf(world, order.amazonOrderId, shipments.length),
      warehouse: invoicingFacts().warehouse,
      status: 'created',
      createdAt: world.now(),
      sentAt: null,
      parts: units,
    });
    tellFbaShipment(world, made);
    return made;
  });
}
