import type { ConfirmedPackage, Order, OrderItem } from '../../../store/orders/order.js';
import { findFulfillmentOfOrder, listFulfillmentItems } from '../../../store/outbound/find.js';
import { listShipments } from '../../../store/outbound/find-shipments.js';
import type { FulfillmentOrder } from '../../../store/outbound/fulfillment-order.js';
import { listPostageItems, listPostageOf } from '../../../store/postage/shipments.js';
import type { PostageShipment } from '../../../store/postage/shipments.js';
import type { World } from '../../../world/world.js';
import { instantOf } from '../../instants.js';

/** The parcels of an order that the world knows: confirmed by the seller, by labels that were bought, or sent by Amazon for another shop. Undefined: none. */
export function packagesOf(world: World, order: Order, items: readonly OrderItem[]) {
  const fulfillment = findFulfillmentOfOrder(world, order.id);
  const all = [
    ...(order.details.packages ?? []).map(confirmedPackage),
    ...listPostageOf(world, order).map((label) => labelPackage(world, label)),
    ...(fulfillment ? sentPackages(world, fulfillment, items) : []),
  ];
  return all.length > 0 ? all : undefined;
}

const confirmedPackage = (one: ConfirmedPackage) => ({
  packageReferenceId: one.reference,
  createdTime: instantOf(one.confirmedAt),
  packageStatus: { status: 'SHIPPED' },
  carrier: one.carrier,
  shipTime: instantOf(one.shippedAt),
  shippingService: one.service,
  trackingNumber: one.trackingNumber,
  packageItems: one.items,
});

const labelPackage = (world: World, label: PostageShipment) => ({
  packageReferenceId: label.shipmentId,
  createdTime: instantOf(label.createdAt),
  packageStatus: { status: statusOf(label) },
  carrier: label.carrier,
  shipTime: label.acceptedAt === null ? undefined : instantOf(label.acceptedAt),
  shippingService: label.details.serviceName,
  trackingNumber: label.trackingId,
  packageItems: listPostageItems(world, label).map(({ orderItemId, quantity }) => ({
    orderItemId,
    quantity,
  })),
});

const statusOf = ({ cancelledAt, acceptedAt }: PostageShipment): string =>
  cancelledAt !== null ? 'CANCELLED' : acceptedAt === null ? 'PENDING' : 'IN_TRANSIT';

/** The lines of the order stand in the order of the items of what Amazon sends. */
function sentPackages(world: World, fulfillment: FulfillmentOrder, lines: readonly OrderItem[]) {
  const rows = listFulfillmentItems(world, fulfillment).map(({ id }) => id);
  return listShipments(world, fulfillment).flatMap((shipment) =>
    shipment.packages.map((one) => ({
      packageReferenceId: String(one.number),
      packageStatus: { status: STATUSES[one.status] ?? 'IN_TRANSIT' },
      carrier: one.carrier,
      shipTime: instantOf(shipment.shipsAt),
      trackingNumber: one.trackingNumber,
      packageItems: shipment.parts
        .filter((part) => part.package === one.number)
        .map(({ item, quantity }) => ({ orderItemId: lines[rows.indexOf(item)]!.orderItemId, quantity })),
    })),
  );
}

/** What is said of a package elsewhere, where it is more than that it is on its way. */
const STATUSES: Readonly<Record<string, string>> = {
  DELIVERED: 'DELIVERED',
  UNDELIVERABLE: 'UNDELIVERABLE',
};
