import type { MessageType } from '../feed-message.js';
import { confirmInvoice } from '../feed-orders.js';
import type { OrderName } from '../feed-orders.js';
import { orderNameOf } from './order-name.js';

/** Says that the invoice of an order went to its buyer. */
export const invoiceConfirmation: MessageType<{ order: OrderName }> = {
  read: (message) => ({ order: orderNameOf(message) }),
  apply: (job, { order }) => confirmInvoice(job, order),
};
