import { md5Of } from '../../../documents/zip.js';
import { invoicingFacts } from '../../../model/shipment-invoicing.js';
import { submitInvoice as submit } from '../../../store/fba-shipments/check-invoice.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { namedShipment } from './named-shipment.js';

interface Body {
  /** In base64. */
  InvoiceContent: string;
  MarketplaceId?: string;
  ContentMD5Value: string;
}

/** submitInvoice: takes an invoice in, to be checked in a while, whatever it is. */
export const submitInvoice: SpHandler = (context, input) => {
  const { world } = context;
  const { InvoiceContent, MarketplaceId, ContentMD5Value } = input.body as Body;
  const { shipment, order } = namedShipment(context);
  if (MarketplaceId !== undefined && MarketplaceId !== order.marketplaceId)
    throw notTaken(`The parcel is of marketplace ${order.marketplaceId}, not of ${MarketplaceId}`);
  const invoice = contentOf(InvoiceContent);
  if (md5Of(invoice) !== ContentMD5Value)
    throw notTaken(
      'ContentMD5Value is not the base64 of the MD5 of the invoice, which is taken before InvoiceContent is made of it',
    );
  submit(world, shipment, world.documents.keep(world.database, world.documents.spoolBytes(invoice)));
  return {};
};

const notTaken = (explanation: string) => refusal('RequestParametersInvalid', {}, `${explanation}.`);

/** @throws SpApiError for what is no base64, for nothing, and for too much */
function contentOf(text: string): Buffer {
  const content = Buffer.from(text, 'base64');
  const { mostBytes } = invoicingFacts();
  // Padding may be left out; anything else that is no base64 is passed over by the decoder.
  if (content.toString('base64').replace(/=+$/, '') !== text.replace(/\s/g, '').replace(/=+$/, ''))
    throw notTaken('InvoiceContent is no base64');
  if (content.length === 0) throw notTaken('InvoiceContent is empty');
  if (content.length > mostBytes) throw notTaken(`The invoice has more than ${mostBytes} bytes`);
  return content;
}
