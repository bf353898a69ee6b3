import type { Label } from '../../../documents/label.js';
import { writePdf } from '../../../documents/pdf.js';
import { layOut } from '../../../documents/sheets.js';
import { writeZpl } from '../../../documents/zpl.js';
import { inboundRules } from '../../../model/inbound.js';
import type { PageLayout } from '../../../model/inbound.js';
import { refuseInbound } from '../refusal.js';
import type { InboundShipment } from '../shipments.js';

/** Something to print: a PDF, or ZPL for thermal printers. */
export interface Paper {
  /** Of a file: `FBA15ABCDEFG.pdf`. */
  name: string;
  bytes: Buffer;
  mediaType: 'application/pdf' | 'text/plain';
  /** When the shipment was made, in milliseconds. */
  at: number;
}

/** The layout of a page type. @throws InboundRefusal where the country of the shipment does not print on it */
export function layoutOf(pageType: string, { details: { country } }: InboundShipment): PageLayout {
  const layout = inboundRules.pageTypes[pageType];
  if (!layout || !(layout.countries?.includes(country) ?? true))
    return refuseInbound('InboundPageTypeRefused', { pageType });
  return layout;
}

/** Lays labels out on sheets. */
export function printed(
  labels: readonly Label[],
  { paper, perPage }: PageLayout,
  { shipmentId, createdAt: at }: InboundShipment,
  name = shipmentId,
  title = shipmentId,
): Paper {
  if (paper === 'thermal')
    return { name: `${name}.zpl`, bytes: writeZpl(labels), mediaType: 'text/plain', at };
  const bytes = writePdf(layOut(labels, paper, perPage), { title, at });
  return { name: `${name}.pdf`, bytes, mediaType: 'application/pdf', at };
}

/** How many labels one call may ask for. @throws InboundRefusal */
export function checkCount(count: number): number {
  const { most } = inboundRules.labels;
  if (count > most) refuseInbound('InboundTooManyLabels', { limit: most });
  if (count < 1) refuseInbound('InboundOperationInvalid', { problem: 'At least one label must be printed.' });
  return count;
}

/** `count` numbers behind `before`: from 1 on, usually. */
export const numbersBehind = (before: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => before + at + 1);
