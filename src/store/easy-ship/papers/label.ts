import { linesOf } from '../../../documents/label.js';
import type { Label, Mark } from '../../../documents/label.js';
import { indianDay, indianTime } from './indian-time.js';
import type { PaperParts } from './paper-parts.js';

const WIDTH = 288;
const INNER = WIDTH - 24;

/** The label that the carrier reads, 4 by 6 inches. */
export function shippingLabel({ one, order, sellerName }: PaperParts): Label {
  const { trackingId, carrier, identifier, weight, dimensions, invoice } = one.details;
  const { address } = order.details;
  const { length, width, height } = dimensions;
  const city = [address?.city, address?.stateOrRegion, address?.postalCode].filter(Boolean).join(', ');
  const marks: Mark[] = [
    { kind: 'text', text: carrier, x: 12, y: 10, size: 20, bold: true, width: 120 },
    ...linesOf(['EASY SHIP', order.paymentMethod === 'COD' ? 'CASH ON DELIVERY' : 'PREPAID'], {
      x: 160,
      y: 12,
      size: 10,
      width: 116,
    }),
    { kind: 'rule', x: 12, y: 40, width: INNER, height: 0 },
    ...linesOf(
      ['SHIP TO:', address?.name, address?.line1, address?.line2, address?.line3, city, address?.countryCode],
      { x: 12, y: 46, size: 11, width: INNER },
    ),
    { kind: 'rule', x: 12, y: 148, width: INNER, height: 0 },
    { kind: 'barCode', symbology: 'code128', text: trackingId, x: 12, y: 156, width: INNER, height: 76 },
    { kind: 'rule', x: 12, y: 240, width: INNER, height: 0 },
    ...linesOf(
      [
        `Order: ${order.amazonOrderId}`,
        `Invoice: ${invoice.number}`,
        `Pickup: ${indianDay(one.pickup.from)} ${indianTime(one.pickup.from)} - ${indianTime(one.pickup.to)}`,
        `Weight: ${weight} g   Size: ${length} x ${width} x ${height} cm`,
        identifier,
      ],
      { x: 12, y: 248, size: 9, width: INNER },
    ),
    {
      kind: 'barCode',
      symbology: 'qrcode',
      text: one.packageId,
      x: 12,
      y: 316,
      width: 84,
      height: 96,
      caption: '',
    },
    ...linesOf(['If undelivered, return to:', sellerName], { x: 110, y: 330, size: 9, width: 160 }),
  ];
  return { width: WIDTH, height: 432, marks };
}
