import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { cancel } from '../feed-orders.js';

const read = columnReader('OrderCancellation');

/** A line of an order acknowledgement file: MWS's cancels orders and does nothing else. */
export const orderCancellation: RecordType<{ amazonOrderId: string }> = {
  read: (columns) => ({ amazonOrderId: read.required(columns, 'orderId') }),
  apply: (job, order) => cancel(job, order),
};
