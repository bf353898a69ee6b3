import { invoiceStatusOf } from '../../../store/fba-shipments/invoices.js';
import type { SpHandler } from '../../context.js';
import { namedShipment } from './named-shipment.js';

/** getInvoiceStatus: how far the invoice of a parcel is. `Shipments` is one of them, in spite of its name. */
export const getInvoiceStatus: SpHandler = (context) => {
  const { shipment } = namedShipment(context);
  const InvoiceStatus = invoiceStatusOf(context.world, shipment);
  return { payload: { Shipments: { AmazonShipmentId: shipment.shipmentId, InvoiceStatus } } };
};
