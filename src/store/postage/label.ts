import { linesOf } from '../../documents/label.js';
import type { Label, Mark } from '../../documents/label.js';
import type { Address } from '../orders/order.js';
import type { PostageItem, PostageShipment } from './shipments.js';

/** Four by six inches, in points. */
const WIDTH = 288;
const HEIGHT = 432;
const EDGE = 12;
const INNER = WIDTH - 2 * EDGE;

/** The label of a parcel. */
export function parcelLabel(shipment: PostageShipment): Label {
  const { details, carrier, trackingId, shipsAt } = shipment;
  const { from, to, weight, serviceName, customText, standardId } = details;
  const marks: Mark[] = [
    { kind: 'text', text: carrier.replaceAll('_', ' '), x: EDGE, y: 10, size: 22, bold: true, width: 160 },
    ...linesOf([`${weight.value} ${weight.unit}`, dayOf(shipsAt)], { x: 204, y: 12, size: 9, width: 72 }),
    rule(40),
    { kind: 'text', text: serviceName, x: EDGE, y: 47, size: 14, bold: true, width: INNER },
    rule(70),
    ...linesOf(['FROM:', ...addressLines(from)], { x: EDGE, y: 76, size: 8, width: INNER }),
    rule(142),
    { kind: 'text', text: 'SHIP TO:', x: EDGE, y: 149, size: 8, bold: true, width: INNER },
    ...linesOf(addressLines(to), { x: EDGE + 16, y: 161, size: 12, width: INNER - 16 }),
    rule(262),
    { kind: 'text', text: 'TRACKING #', x: EDGE, y: 269, size: 8, bold: true, width: INNER },
    { kind: 'barCode', symbology: 'code128', text: trackingId, x: EDGE, y: 282, width: INNER, height: 92 },
    rule(382),
    ...linesOf([standardId === undefined ? undefined : shipment.amazonOrderId, customText], {
      x: EDGE,
      y: 390,
      size: 10,
      width: INNER - 70,
    }),
  ];
  return { width: WIDTH, height: HEIGHT, marks };
}

/** What lies in a parcel, for who opens it. */
export function packingSlip(shipment: PostageShipment, items: readonly PostageItem[]): Label {
  const { details, amazonOrderId } = shipment;
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: [
      { kind: 'text', text: 'Packing slip', x: EDGE, y: 10, size: 18, bold: true, width: INNER },
      ...linesOf([`Order ${amazonOrderId}`, `Shipped ${dayOf(shipment.shipsAt)}`], {
        x: EDGE,
        y: 36,
        size: 9,
        width: INNER,
      }),
      rule(62),
      ...linesOf(['Ship to:', ...addressLines(details.to)], { x: EDGE, y: 68, size: 8, width: INNER }),
      rule(142),
      ...linesOf(
        items.map(({ quantity, sku, title }) => `${quantity} x ${sku}  ${title}`).slice(0, MOST_LINES),
        { x: EDGE, y: 150, size: 8, width: INNER },
      ),
    ],
  };
}

/** As many as fit. */
const MOST_LINES = 26;

const rule = (y: number): Mark => ({ kind: 'rule', x: EDGE, y, width: INNER, height: 0 });

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const addressLines = ({ name, line1, line2, line3, ...place }: Address): string[] =>
  [
    name,
    line1,
    line2,
    line3,
    [place.city, place.stateOrRegion, place.postalCode].filter(Boolean).join(' '),
    place.countryCode,
  ].filter((line): line is string => line !== undefined && line !== '');
