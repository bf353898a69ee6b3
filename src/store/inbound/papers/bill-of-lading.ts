import { linesOf } from '../../../documents/label.js';
import type { Label, Mark } from '../../../documents/label.js';
import { findCentre } from '../../../model/inbound.js';
import type { InboundShipment } from '../shipments.js';
import type { Freight } from '../transport.js';

const WIDTH = 572;
const INNER = WIDTH - 40;

/** The paper that a driver signs for freight: one page. */
export function billOfLading(shipment: InboundShipment, carrier: string, freight: Freight): Label {
  const { shipmentId, details } = shipment;
  const { from, centre, country } = details;
  const to = findCentre(centre)!.address;
  const { contact, totalWeight } = freight;
  const column = { size: 10, width: INNER / 2 - 10 };
  const marks: Mark[] = [
    { kind: 'text', text: 'BILL OF LADING', x: 20, y: 20, size: 22, bold: true, width: 260 },
    {
      kind: 'barCode',
      symbology: 'code128',
      text: freight.referenceId,
      x: 300,
      y: 14,
      width: 250,
      height: 56,
    },
    { kind: 'rule', x: 20, y: 78, width: INNER, height: 0 },
    ...linesOf(
      [
        'SHIP FROM',
        from.name,
        from.line1,
        from.line2,
        `${from.city} ${from.region ?? ''} ${from.postalCode ?? ''}`,
        from.country,
        `${contact.name}, ${contact.phone}`,
      ],
      { x: 20, y: 88, ...column },
    ),
    ...linesOf(
      [
        'SHIP TO',
        to.name,
        to.line1,
        `${to.city} ${to.region ?? ''} ${to.postalCode}`,
        `${country} (${centre})`,
      ],
      { x: 20 + INNER / 2, y: 88, ...column },
    ),
    { kind: 'rule', x: 20, y: 186, width: INNER, height: 0 },
    ...linesOf(
      [
        `Carrier: ${carrier}`,
        `Amazon reference id: ${freight.referenceId}`,
        `Shipment id: ${shipmentId}`,
        `Pickup: ${dayOf(freight.pickupAt)}   Delivery: ${dayOf(freight.deliveryAt)}`,
        `Boxes: ${freight.boxCount}   Pallets: ${freight.pallets.length}`,
        `Weight: ${totalWeight.value} ${totalWeight.unit}   Freight class: ${freight.freightClass ?? ''}`,
      ],
      { x: 20, y: 198, size: 11, width: INNER },
    ),
    {
      kind: 'barCode',
      symbology: 'code128',
      text: shipmentId,
      x: 20,
      y: 300,
      width: 280,
      height: 64,
    },
    { kind: 'rule', x: 20, y: 470, width: 220, height: 0 },
    { kind: 'text', text: 'Shipper signature and date', x: 20, y: 474, size: 8, width: 220 },
    { kind: 'rule', x: 320, y: 470, width: 220, height: 0 },
    { kind: 'text', text: 'Carrier signature and date', x: 320, y: 474, size: 8, width: 220 },
  ];
  return { width: WIDTH, height: 740, marks };
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
