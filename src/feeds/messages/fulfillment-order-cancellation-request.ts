import { requiredText } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { cancelFulfillment } from '../fulfillment-orders.js';

/** Cancels a fulfillment order. */
export const fulfillmentOrderCancellationRequest: MessageType<{ fulfillmentOrderId: string }> = {
  read: (message) => ({ fulfillmentOrderId: requiredText(message, 'MerchantFulfillmentOrderID') }),
  apply: (job, { fulfillmentOrderId }) => cancelFulfillment(job, fulfillmentOrderId),
};
