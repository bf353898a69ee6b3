import type { Handlers } from '../handler.js';
import { getFBAOutboundShipmentDetail } from './get-fba-outbound-shipment-detail.js';
import { getFBAOutboundShipmentInvoiceStatus } from './get-fba-outbound-shipment-invoice-status.js';
import { submitFBAOutboundShipmentInvoice } from './submit-fba-outbound-shipment-invoice.js';

/** The operations of ShipmentInvoicing. */
export const shipmentInvoicing: Handlers = {
  'ShipmentInvoicing.GetFBAOutboundShipmentDetail': getFBAOutboundShipmentDetail,
  'ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatus': getFBAOutboundShipmentInvoiceStatus,
  'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice': submitFBAOutboundShipmentInvoice,
};
