import { linesOf } from '../../../documents/label.js';
import type { Label, Mark } from '../../../documents/label.js';
import { findCentre } from '../../../model/inbound.js';
import type { InboundShipment } from '../shipments.js';

/** Amazon's id of a box: the ShipmentId, U, and its number in six digits. */
export const boxId = (shipmentId: string, number: number): string =>
  `${shipmentId}U${String(number).padStart(6, '0')}`;

const WIDTH = 288;
const INNER = WIDTH - 20;

/** Whose shipment a label is of, and how many units lie in the box, where that is known. */
export interface BoxLabelParts {
  shipment: InboundShipment;
  sellerName: string;
  number: number;
  /** What is counted: boxes or pallets. */
  piece?: 'box' | 'pallet';
  contents?: string;
}

/** The label of a box or a pallet for the fulfilment centre, 4 inches wide. */
export function boxLabel({ shipment, sellerName, number, piece = 'box', contents }: BoxLabelParts): Label {
  const { shipmentId, details, createdAt } = shipment;
  const { from, centre, name } = details;
  const to = findCentre(centre)!.address;
  const half = { size: 7, width: INNER / 2 - 4 };
  const marks: Mark[] = [
    { kind: 'text', text: 'FBA', x: 10, y: 8, size: 20, bold: true, width: 60 },
    ...linesOf([piece === 'box' ? `Box ${number}` : `Pallet ${number}`], {
      x: 200,
      y: 12,
      size: 12,
      width: 80,
    }),
    { kind: 'rule', x: 10, y: 32, width: INNER, height: 0 },
    ...linesOf(['SHIP FROM:', from.name, from.line1, from.line2, cityLine(from), from.country], {
      x: 10,
      y: 38,
      ...half,
    }),
    ...linesOf(
      ['SHIP TO:', `FBA: ${sellerName}`, to.name, to.line1, cityLine(to), `${details.country}  (${centre})`],
      { x: 10 + INNER / 2, y: 38, ...half },
    ),
    { kind: 'rule', x: 10, y: 96, width: INNER, height: 0 },
    ...linesOf([name, `Created: ${new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`], {
      x: 10,
      y: 102,
      size: 8,
      width: INNER,
    }),
    {
      kind: 'barCode',
      symbology: 'code128',
      text: boxId(shipmentId, number),
      x: 10,
      y: 126,
      width: INNER,
      height: 72,
    },
    ...linesOf([contents ?? 'Mixed SKUs', 'PLEASE LEAVE THIS LABEL UNCOVERED'], {
      x: 10,
      y: 206,
      size: 8,
      width: INNER,
    }),
  ];
  return { width: WIDTH, height: 240, marks };
}

const cityLine = ({
  city,
  region,
  postalCode,
}: {
  city: string;
  region?: string;
  postalCode?: string;
}): string => [city, region, postalCode].filter(Boolean).join(', ');

/** The label of the partnered carrier for a box. */
export function carrierLabel({ shipment }: BoxLabelParts, carrier: string, trackingId: string): Label {
  const { from, centre, country } = shipment.details;
  const to = findCentre(centre)!.address;
  return {
    width: WIDTH,
    height: 240,
    marks: [
      { kind: 'text', text: carrier.replaceAll('_', ' '), x: 10, y: 10, size: 11, bold: true, width: INNER },
      ...linesOf([from.name, from.line1, cityLine(from), from.country], {
        x: 10,
        y: 28,
        size: 7,
        width: INNER,
      }),
      { kind: 'rule', x: 10, y: 68, width: INNER, height: 0 },
      ...linesOf(['SHIP TO:', to.name, to.line1, cityLine(to), `${country} (${centre})`], {
        x: 10,
        y: 74,
        size: 9,
        width: INNER,
      }),
      { kind: 'rule', x: 10, y: 136, width: INNER, height: 0 },
      {
        kind: 'barCode',
        symbology: 'code128',
        text: trackingId,
        x: 10,
        y: 144,
        width: INNER,
        height: 72,
        caption: `TRACKING #: ${trackingId}`,
      },
    ],
  };
}
