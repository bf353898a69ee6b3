import type { World } from '../../world/world.js';
import { findStock, updateStock } from '../inventory.js';
import { findListing } from '../listings.js';
import { orderOfRow } from '../orders/orders.js';
import { insertReturn } from '../returns.js';
import { fulfillmentOrderOfRow } from './find.js';
import { fulfillmentReturnOfRow, setReceived } from './returns.js';
import type { FulfillmentReturn, ReturnCondition } from './returns.js';

/** What the report of returns calls it. */
const DISPOSITIONS: Readonly<Record<ReturnCondition, string>> = {
  Sellable: 'SELLABLE',
  Defective: 'DEFECTIVE',
  CustomerDamaged: 'CUSTOMER_DAMAGED',
  CarrierDamaged: 'CARRIER_DAMAGED',
  FulfillerDamaged: 'WAREHOUSE_DAMAGED',
};

/** A unit is back in a centre: it can be sold again, or it cannot. */
export function receiveReturn(
  world: World,
  found: FulfillmentReturn,
  condition: ReturnCondition,
): FulfillmentReturn {
  if (found.status === 'Processed') return found;
  return world.database.transaction(() => {
    setReceived(world, found, condition);
    const order = fulfillmentOrderOfRow(world, found.fulfillmentOrder);
    const stock = findStock(world, order.seller, found.sku);
    if (stock)
      updateStock(
        world,
        stock,
        condition === 'Sellable'
          ? { inStock: stock.inStock + 1 }
          : { unfulfillable: stock.unfulfillable + 1 },
      );
    const listing = findListing(world, order.seller, order.marketplaceId, found.sku);
    const asin = stock?.asin ?? listing?.asin ?? found.sku;
    insertReturn(world, order.participation, world.now(), {
      amazonOrderId: order.order === null ? '' : orderOfRow(world, order.order).amazonOrderId,
      sku: found.sku,
      asin,
      fnsku: stock?.fnsku ?? asin,
      title: listing?.title ?? found.sku,
      quantity: 1,
      fulfillmentCenter: found.center,
      disposition: DISPOSITIONS[condition],
      reason: found.reason,
      status: condition === 'Sellable' ? 'Unit returned to inventory' : 'Unit not returned to inventory',
      licensePlate: `LPN${world.ids.made.text(9)}`,
      ...(found.comment !== null && { comments: found.comment }),
    });
    return fulfillmentReturnOfRow(world, found.id)!;
  });
}
