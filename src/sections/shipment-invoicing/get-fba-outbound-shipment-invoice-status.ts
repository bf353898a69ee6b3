import { findInvoice } from '../../store/fba-shipments/invoices.js';
import { invoicingSettings } from '../../store/fba-shipments/settings.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';

/**
 * GetFBAOutboundShipmentInvoiceStatus: how far the invoice of a parcel is. One that left before its world began had an accepted one.
 */
export const getFBAOutboundShipmentInvoiceStatus: Handler<
  'ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatus'
> = (context, input) => {
  const { shipment } = ownShipment(context, input);
  const usual =
    shipment.status === 'sent' && invoicingSettings(context.world).waitForInvoice ? 'Accepted' : 'NotFound';
  const InvoiceStatus = findInvoice(context.world, shipment)?.status ?? usual;
  return { Shipments: [{ AmazonShipmentId: shipment.shipmentId, InvoiceStatus }] };
};
