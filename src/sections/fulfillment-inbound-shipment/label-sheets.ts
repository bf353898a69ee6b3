import type { Label } from '../../documents/label.js';
import { writePdf } from '../../documents/pdf.js';
import { layOut } from '../../documents/sheets.js';
import { md5Of, zipOf } from '../../documents/zip.js';
import { writeZpl } from '../../documents/zpl.js';
import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { inboundRules } from '../../model/inbound.js';
import type { PageLayout } from '../../model/inbound.js';
import type { InboundShipment } from '../../store/inbound/shipments.js';
import { refuseInbound } from '../../store/inbound/refusal.js';

/** The layout of a PageType. @throws InboundRefusal where the country of the shipment does not print on it */
export function layoutOf(pageType: string, { details: { country } }: InboundShipment): PageLayout {
  const layout = inboundRules.pageTypes[pageType];
  if (!layout || !(layout.countries?.includes(country) ?? true))
    return refuseInbound('InboundPageTypeRefused', { pageType });
  return layout;
}

/** Labels as MWS gave them: a PDF, or ZPL for thermal printers, in a ZIP. */
export function labelDocument(
  labels: readonly Label[],
  { paper, perPage }: PageLayout,
  shipment: InboundShipment,
): { TransportDocument: Wire.TransportDocument } {
  const { shipmentId } = shipment;
  if (paper === 'thermal') return zipped(`${shipmentId}.zpl`, writeZpl(labels), shipment);
  const pdf = writePdf(layOut(labels, paper, perPage), { title: shipmentId, at: shipment.createdAt });
  return zipped(`${shipmentId}.pdf`, pdf, shipment);
}

/** A file in a ZIP, in base64, with the MD5 of the ZIP. */
export function zipped(
  name: string,
  bytes: Buffer,
  { createdAt }: InboundShipment,
): { TransportDocument: Wire.TransportDocument } {
  const zip = zipOf(name, bytes, createdAt);
  return { TransportDocument: { PdfDocument: zip.toString('base64'), Checksum: md5Of(zip) } };
}

/** How many labels one call may ask for. @throws InboundRefusal */
export function checkCount(count: number): number {
  const { most } = inboundRules.labels;
  if (count > most) refuseInbound('InboundTooManyLabels', { limit: most });
  if (count < 1) refuseInbound('InboundOperationInvalid', { problem: 'At least one label must be printed.' });
  return count;
}

/** The numbers from 1 to `count`. */
export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
