import type { RecordType } from '../feed-message.js';
import { adjustment } from './adjustment.js';
import { fulfillmentOrderCancellation } from './fulfillment-order-cancellation.js';
import { fulfillmentOrderRequest } from './fulfillment-order-request.js';
import { invoiceConfirmation } from './invoice-confirmation.js';
import { listing } from './listing.js';
import { orderCancellation } from './order-cancellation.js';
import { priceAndQuantity } from './price-and-quantity.js';
import { shippingConfirmation } from './shipping-confirmation.js';
import { vatInvoice } from './vat-invoice.js';

/** Every kind of record that flat files have and that does something, by its name in `data/feeds/columns.json`. */
export const recordTypes: Readonly<Record<string, RecordType>> = {
  Listing: listing,
  PriceAndQuantity: priceAndQuantity,
  OrderCancellation: orderCancellation,
  ShippingConfirmation: shippingConfirmation,
  Adjustment: adjustment,
  InvoiceConfirmation: invoiceConfirmation,
  FulfillmentOrderRequest: fulfillmentOrderRequest,
  FulfillmentOrderCancellation: fulfillmentOrderCancellation,
  VatInvoice: vatInvoice,
};
