import type { DueHandlers } from '../../world/world.js';
import { checkInvoice, INVOICE_IS_CHECKED } from './check-invoice.js';

/** What comes to pass by itself of invoices. */
export const invoicingDueHandlers: DueHandlers = {
  [INVOICE_IS_CHECKED]: (world, { subject }) => void checkInvoice(world, Number(subject)),
};
