import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { ship } from '../feed-orders.js';
import type { ShippedLine } from '../feed-orders.js';
import { checkTracking } from '../tracking.js';
import type { Tracking } from '../tracking.js';

const read = columnReader('ShippingConfirmation');

interface Shipment {
  amazonOrderId: string;
  lines: ShippedLine[];
  tracking?: Tracking;
}

/** Ships an order; with an order item, that line alone. */
export const shippingConfirmation: RecordType<Shipment> = {
  read(columns) {
    const amazonOrderId = read.required(columns, 'orderId');
    const quantity = read.integer(columns, 'quantity', 1);
    const { orderItemId, trackingNumber: number } = columns;
    const carrier = columns['carrierCode'] ?? columns['carrierName'];
    return {
      amazonOrderId,
      lines: orderItemId ? [{ orderItemId, ...(quantity !== undefined && { quantity }) }] : [],
      ...(carrier && number && { tracking: { carrier, number } }),
    };
  },

  apply(job, { amazonOrderId, lines, tracking }, notes) {
    ship(job, { amazonOrderId }, lines);
    checkTracking(job, tracking, notes);
  },
};
