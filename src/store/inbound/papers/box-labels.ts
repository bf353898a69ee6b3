import type { Label } from '../../../documents/label.js';
import type { Seller } from '../../../registry/sellers.js';
import { refuseInbound } from '../refusal.js';
import type { InboundShipment } from '../shipments.js';
import { findTransport } from '../transport.js';
import type { Transport } from '../transport.js';
import type { World } from '../../../world/world.js';
import { boxLabel, carrierLabel } from './box-label.js';

/** Shipments that are over, or never began, have no labels. @throws InboundRefusal */
export function checkPrintable({ shipmentId, status }: InboundShipment): void {
  if (status === 'DELETED' || status === 'CANCELLED' || status === 'ERROR')
    refuseInbound('InboundOperationInvalid', {
      problem: `Labels of shipment ${shipmentId} cannot be printed while it is ${status}.`,
    });
}

/** The booked small parcel transport of a partnered carrier; undefined: the shipment goes otherwise. @throws InboundRefusal */
export function partneredParcels(world: World, shipment: InboundShipment): Transport | undefined {
  const transport = findTransport(world, shipment.id);
  if (!transport?.partnered || transport.type !== 'SP') return undefined;
  if (transport.status !== 'CONFIRMED')
    refuseInbound('InboundOperationInvalid', {
      problem: `The transport of shipment ${shipment.shipmentId} must be confirmed before labels are printed.`,
    });
  return transport;
}

/** A box's labels: the one for the centre, and that of the partnered carrier where there is one. */
export function labelsOfBox(
  shipment: InboundShipment,
  { name: sellerName }: Seller,
  transport: Transport | undefined,
  box: { number: number; contents?: string },
): Label[] {
  const parts = { shipment, sellerName, ...box };
  const trackingId = transport?.details.packages?.[box.number - 1]?.trackingId;
  const own = boxLabel(parts);
  return trackingId === undefined
    ? [own]
    : [carrierLabel(parts, transport!.details.carrier, trackingId), own];
}
