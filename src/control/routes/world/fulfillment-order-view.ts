import { sellerOfRow } from '../../../registry/sellers.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import { listFulfillmentItems } from '../../../store/outbound/find.js';
import { listShipments } from '../../../store/outbound/find-shipments.js';
import type { FulfillmentOrder, Package, Shipment } from '../../../store/outbound/fulfillment-order.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';

/** A fulfillment order with its items and shipments, as every route answers it. */
export const showFulfillmentOrder = (world: World, order: FulfillmentOrder) => ({
  id: order.fulfillmentOrderId,
  sellerId: sellerOfRow(world, order.seller).sellerId,
  marketplaceId: order.marketplaceId,
  status: order.status,
  action: order.action,
  policy: order.policy,
  speed: order.speed,
  source: order.source,
  amazonOrderId: order.order === null ? null : orderOfRow(world, order.order).amazonOrderId,
  receivedAt: iso(order.receivedAt),
  statusAt: iso(order.statusAt),
  displayableOrderId: order.details.displayableOrderId,
  comment: order.details.comment,
  address: order.details.address,
  items: listFulfillmentItems(world, order).map(({ itemId, sku, quantity, cancelled, unfulfillable }) => ({
    id: itemId,
    sku,
    quantity,
    cancelled,
    unfulfillable,
  })),
  shipments: listShipments(world, order).map(showShipment),
});

const showShipment = (shipment: Shipment) => ({
  id: shipment.shipmentId,
  center: shipment.center,
  status: shipment.status,
  shipsAt: iso(shipment.shipsAt),
  arrivesAt: iso(shipment.arrivesAt),
  items: shipment.parts.map(({ itemId, sku, quantity }) => ({ id: itemId, sku, quantity })),
  packages: shipment.packages.map(showPackage),
});

export const showPackage = ({ number, carrier, trackingNumber, status }: Package) => ({
  number,
  carrier,
  tracking: trackingNumber,
  status,
});
