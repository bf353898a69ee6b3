import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { ship } from '../feed-orders.js';
import type { ShippedLine } from '../feed-orders.js';

const read = columnReader('ShippingConfirmation');

/** Ships an order; with an order item, that line alone. */
export const shippingConfirmation: RecordType<{ amazonOrderId: string; lines: ShippedLine[] }> = {
  read(columns) {
    const amazonOrderId = read.required(columns, 'orderId');
    const quantity = read.integer(columns, 'quantity', 1);
    const { orderItemId } = columns;
    return {
      amazonOrderId,
      lines: orderItemId ? [{ orderItemId, ...(quantity !== undefined && { quantity }) }] : [],
    };
  },

  apply: (job, { amazonOrderId, lines }) => ship(job, { amazonOrderId }, lines),
};
