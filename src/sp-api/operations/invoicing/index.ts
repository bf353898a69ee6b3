import type { SpHandler } from '../../context.js';
import { getInvoiceStatus } from './get-invoice-status.js';
import { getShipmentDetails } from './get-shipment-details.js';
import { submitInvoice } from './submit-invoice.js';

/** Shipment Invoicing API v0: parcels of Brazil. */
export const invoicing: Readonly<Record<string, SpHandler>> = {
  'invoicing.getShipmentDetails': getShipmentDetails,
  'invoicing.submitInvoice': submitInvoice,
  'invoicing.getInvoiceStatus': getInvoiceStatus,
};
