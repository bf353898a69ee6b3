import { networkFrom } from '../../model/outbound.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { listFulfillmentItems } from './find.js';
import type { FulfillmentItem, FulfillmentOrder } from './fulfillment-order.js';
import { statusAfterShipping } from './progress.js';
import { addShipment, pendingUnits, sendShipment, takeFromPending } from './shipments.js';
import type { ShipmentWay } from './shipments.js';

/** Units of an item that are to leave by themselves. */
export interface UnitsToShip {
  item: FulfillmentItem;
  quantity: number;
}

/** How many units of each item can still leave: those in shipments to come, and those that may be found after all. */
export const shippableUnits = (world: World, order: FulfillmentOrder): UnitsToShip[] =>
  listFulfillmentItems(world, order).map((item) => ({
    item,
    quantity: pendingUnits(world, order, item.id) + item.unfulfillable,
  }));

/**
 * Some units of an order in PROCESSING leave in a shipment of their own. What was not found counts as found for it. Whoever
 * calls has seen that they can.
 */
export function shipUnits(
  world: World,
  order: FulfillmentOrder,
  units: readonly UnitsToShip[],
  way: ShipmentWay = {},
): FulfillmentOrder {
  return world.database.transaction(() => {
    for (const { item, quantity } of units) {
      const pending = pendingUnits(world, order, item.id);
      takeFromPending(world, order, { item: item.id, quantity: Math.min(pending, quantity) });
      world.database.run(
        'UPDATE fulfillment_order_items SET unfulfillable = unfulfillable - ? WHERE id = ?',
        Math.max(0, quantity - pending),
        item.id,
      );
    }
    const [{ id: center }] = networkFrom(findMarketplace(order.marketplaceId)!.countryCode).centers;
    const parts = units.map(({ item, quantity }) => ({ item: item.id, quantity }));
    sendShipment(world, order, addShipment(world, order, parts, center), way);
    return statusAfterShipping(world, order);
  });
}
