import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { mwsError } from '../../protocol/errors.js';
import { submitInvoice } from '../../store/fba-shipments/check-invoice.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';

/** Kinds of content that no invoice is of; whoever says nothing of it, or what no one can know it by, is taken at his word. */
const OTHER_KINDS = /^\s*(application\/(json|pdf|zip|gzip)|image\/|audio\/|video\/|multipart\/)/i;

export const namesAnotherKind = (contentType: string): boolean => OTHER_KINDS.test(contentType);

/** SubmitFBAOutboundShipmentInvoice: takes an invoice in, to be checked in a while. It need not be one, but must not say that it is none. */
export const submitFBAOutboundShipmentInvoice: Handler<
  'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice'
> = (context, input) => {
  const { world, upload } = context;
  const { shipment } = ownShipment(context, input);
  if (!upload || upload.document.length === 0) throw mwsError('InvoiceEmpty');
  if (upload.document.length > invoicingFacts().mostBytes)
    throw mwsError('InvoiceTooLarge', { most: invoicingFacts().mostBytes });
  if (namesAnotherKind(upload.contentType))
    throw mwsError('InvoiceTypeInvalid', { type: upload.contentType.slice(0, 80) });
  if (input.ContentMD5Value !== upload.document.md5) throw mwsError('InvoiceMd5Differs');
  submitInvoice(world, shipment, world.documents.keep(world.database, upload.document));
  return null;
};
