import { md5Of } from '../../../documents/zip.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import { moneyOf } from '../../../store/hundredths.js';
import { cancelDeadline } from '../../../store/postage/cancel.js';
import { isPrintable, labelFile } from '../../../store/postage/label-file.js';
import { listPostageItems } from '../../../store/postage/shipments.js';
import type { PostageShipment } from '../../../store/postage/shipments.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';

/** A bought label with its parcel, as every route answers it. */
export const showPostage = (world: World, shipment: PostageShipment) => ({
  id: shipment.shipmentId,
  sellerId: sellerOfRow(world, shipment.seller).sellerId,
  orderId: shipment.amazonOrderId,
  status: shipment.status,
  carrier: shipment.carrier,
  service: shipment.service,
  serviceName: shipment.details.serviceName,
  trackingId: shipment.trackingId,
  rate: moneyOf(shipment.rate, shipment.currency),
  insurance: moneyOf(shipment.details.insurance.amount, shipment.details.insurance.currency),
  format: shipment.details.format,
  weight: shipment.details.weight,
  size: shipment.details.size,
  from: shipment.details.from,
  to: shipment.details.to,
  items: listPostageItems(world, shipment).map(({ orderItemId, sku, quantity }) => ({
    orderItemId,
    sku,
    quantity,
  })),
  shipDate: iso(shipment.shipsAt),
  createdAt: iso(shipment.createdAt),
  updatedAt: iso(shipment.updatedAt),
  cancelUntil: iso(cancelDeadline(world, shipment)),
  timeline: timelineOf(shipment),
});

/** What has become of a parcel and its label, the first thing first. */
function timelineOf({ status, createdAt, acceptedAt, cancelledAt, decidedAt }: PostageShipment) {
  const events = [
    { at: createdAt, event: 'bought' },
    { at: acceptedAt, event: 'accepted' },
    { at: cancelledAt, event: 'cancelled' },
    { at: decidedAt, event: status === 'RefundApplied' ? 'refunded' : 'refund-rejected' },
  ];
  return events
    .filter((one): one is { at: number; event: string } => one.at !== null)
    .sort((a, b) => a.at - b.at)
    .map(({ at, event }) => ({ at: iso(at), event }));
}

/** The same with the label itself, as long as it can be printed. */
export function showPostageWithLabel(world: World, shipment: PostageShipment) {
  const file = isPrintable(shipment) ? labelFile(world, shipment) : undefined;
  return {
    ...showPostage(world, shipment),
    label: file
      ? { contentType: file.type, md5: md5Of(file.bytes), contents: file.bytes.toString('base64') }
      : null,
  };
}
