import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { confirmInvoice } from '../feed-orders.js';

const read = columnReader('InvoiceConfirmation');

/** Says that the invoice of an order went to its buyer. */
export const invoiceConfirmation: RecordType<{ amazonOrderId: string }> = {
  read: (columns) => ({ amazonOrderId: read.required(columns, 'orderId') }),
  apply: (job, order) => confirmInvoice(job, order),
};
