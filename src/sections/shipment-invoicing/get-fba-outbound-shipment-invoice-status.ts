import { invoiceStatusOf } from '../../store/fba-shipments/invoices.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';

/** GetFBAOutboundShipmentInvoiceStatus: how far the invoice of a parcel is. */
export const getFBAOutboundShipmentInvoiceStatus: Handler<
  'ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatus'
> = (context, input) => {
  const { shipment } = ownShipment(context, input);
  const InvoiceStatus = invoiceStatusOf(context.world, shipment);
  return { Shipments: [{ AmazonShipmentId: shipment.shipmentId, InvoiceStatus }] };
};
