import { childOf, childrenOf, integerOf, positive, requiredText, textOf } from '../element.js';
import type { Element } from '../element.js';
import { ship } from '../feed-orders.js';
import type { ShippedLine } from '../feed-orders.js';
import { checkTracking } from '../tracking.js';
import type { Tracking } from '../tracking.js';
import { aboutOrder, itemNameOf } from './order-name.js';

interface Shipment {
  lines: ShippedLine[];
  tracking: Tracking | undefined;
}

/** Ships an order, or some of it. */
export const orderFulfillment = aboutOrder<Shipment>(
  (message) => {
    requiredText(message, 'FulfillmentDate');
    const lines = childrenOf(message, 'Item').map((item) => {
      const quantity = integerOf(item, 'Quantity', positive);
      return { ...itemNameOf(item), ...(quantity !== undefined && { quantity }) };
    });
    return { lines, tracking: trackingOf(message) };
  },
  (job, order, { lines, tracking }, notes) => {
    ship(job, order, lines);
    checkTracking(job, tracking, notes);
  },
);

function trackingOf(message: Element): Tracking | undefined {
  const data = childOf(message, 'FulfillmentData');
  const carrier = data && (textOf(data, 'CarrierCode') ?? textOf(data, 'CarrierName'));
  const number = data && textOf(data, 'ShipperTrackingNumber');
  return carrier === undefined || number === undefined ? undefined : { carrier, number };
}
