import { linesOf } from '../../../documents/label.js';
import type { Label, Mark } from '../../../documents/label.js';
import { indianDay } from './indian-time.js';
import type { PaperParts } from './paper-parts.js';

const WIDTH = 540;
const INNER = WIDTH - 40;

/** Lines that one page has room for; what is beyond is counted. */
const MOST = 24;

/** A page of A4 with a title, whose order it is of, and lines. */
function sheet(title: string, { one, order, sellerName }: PaperParts, lines: readonly string[]): Label {
  const { address } = order.details;
  const { number, date } = one.details.invoice;
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more lines`] : [];
  const marks: Mark[] = [
    { kind: 'text', text: title, x: 20, y: 20, size: 22, bold: true, width: 260 },
    { kind: 'barCode', symbology: 'code128', text: number, x: 290, y: 14, width: 230, height: 52 },
    { kind: 'rule', x: 20, y: 78, width: INNER, height: 0 },
    ...linesOf(['SOLD BY', sellerName, `Order ${order.amazonOrderId}`, `Invoice of ${indianDay(date)}`], {
      x: 20,
      y: 88,
      size: 10,
      width: INNER / 2,
    }),
    ...linesOf(['SHIP TO', address?.name, address?.line1, address?.city, address?.postalCode], {
      x: 20 + INNER / 2,
      y: 88,
      size: 10,
      width: INNER / 2,
    }),
    { kind: 'rule', x: 20, y: 160, width: INNER, height: 0 },
    ...linesOf([...lines.slice(0, MOST), ...more], { x: 20, y: 172, size: 10, width: INNER }),
  ];
  return { width: WIDTH, height: 780, marks };
}

/** What the buyer pays. */
export function invoice(parts: PaperParts): Label {
  const { items, order } = parts;
  const lines = items.map(({ title, quantityOrdered, sku, details }) => {
    const price = details.price ? `${details.price.currency} ${details.price.amount}` : '';
    return `${quantityOrdered} x ${title.slice(0, 60)} (${sku})   ${price}`;
  });
  const { total } = order.details;
  return sheet('TAX INVOICE', parts, [...lines, total ? `Total: ${total.currency} ${total.amount}` : '']);
}

/** Which units are warranted, by their serial numbers. */
export function warranty(parts: PaperParts): Label {
  const lines = parts.one.details.items.flatMap(({ orderItemId, serialNumbers }) => {
    const item = parts.items.find((line) => line.orderItemId === orderItemId);
    return serialNumbers.map((serial) => `${item?.title.slice(0, 50) ?? orderItemId}: ${serial}`);
  });
  return sheet('WARRANTY', parts, lines);
}
