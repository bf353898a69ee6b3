import { md5Of, zipOf } from '../../documents/zip.js';
import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import type { Paper } from '../../store/inbound/papers/sheets.js';

/** A paper as MWS gave it: in a ZIP, in base64, with the MD5 of the ZIP. */
export function zipped({ name, bytes, at }: Paper): { TransportDocument: Wire.TransportDocument } {
  const zip = zipOf(name, bytes, at);
  return { TransportDocument: { PdfDocument: zip.toString('base64'), Checksum: md5Of(zip) } };
}
