import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { cancelFulfillment } from '../fulfillment-orders.js';

const read = columnReader('FulfillmentOrderCancellation');

/** Cancels a fulfillment order. */
export const fulfillmentOrderCancellation: RecordType<{ fulfillmentOrderId: string }> = {
  read: (columns) => ({ fulfillmentOrderId: read.required(columns, 'fulfillmentOrderId') }),
  apply: (job, { fulfillmentOrderId }) => cancelFulfillment(job, fulfillmentOrderId),
};
