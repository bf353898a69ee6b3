import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { mwsError } from '../../protocol/errors.js';
import { submitInvoice } from '../../store/fba-shipments/check-invoice.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';

/** SubmitFBAOutboundShipmentInvoice: takes an invoice in, to be checked in a while, whatever it is. */
export const submitFBAOutboundShipmentInvoice: Handler<
  'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice'
> = (context, input) => {
  const { world, upload } = context;
  const { shipment } = ownShipment(context, input);
  if (!upload || upload.document.length === 0) throw mwsError('InvoiceEmpty');
  if (upload.document.length > invoicingFacts().mostBytes)
    throw mwsError('InvoiceTooLarge', { most: invoicingFacts().mostBytes });
  if (input.ContentMD5Value !== upload.document.md5) throw mwsError('InvoiceMd5Differs');
  submitInvoice(world, shipment, world.documents.keep(world.database, upload.document));
  return null;
};
