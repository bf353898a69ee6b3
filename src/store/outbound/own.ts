import type { World } from '../../world/world.js';
import { findFulfillmentOrder, fulfillmentOrderOfRow } from './find.js';
import { findPackage, shipmentOfRow } from './find-shipments.js';
import type { PackageOnItsWay } from './find-shipments.js';
import type { FulfillmentOrder, Shipment } from './fulfillment-order.js';
import { refuseOutbound } from './refusal.js';

/**
 * A seller's order with an id. Ids with two spaces in a row are listed, but cannot be found (quoted of the successor).
 * @throws RuleRefusal where there is none
 */
export function ownFulfillmentOrder(world: World, seller: number, id: string): FulfillmentOrder {
  const order = id.includes('  ') ? undefined : findFulfillmentOrder(world, seller, id);
  return order ?? refuseOutbound('OutboundOrderUnknown', { order: id });
}

/** A seller's package with its shipment and order. @throws RuleRefusal where there is none */
export function ownPackage(
  world: World,
  seller: number,
  number: number,
): { found: PackageOnItsWay; shipment: Shipment; order: FulfillmentOrder } {
  const found = findPackage(world, number);
  const order = found && fulfillmentOrderOfRow(world, found.fulfillmentOrder);
  if (!found || order?.seller !== seller) return refuseOutbound('OutboundPackageUnknown', { number });
  return { found, order, shipment: shipmentOfRow(world, found.shipment) };
}
