import { readFileSync, readdirSync } from 'node:fs';
import type { Examples } from '../store/examples.js';

/** A feed that shows how one of its type is written. */
export interface FeedSample {
  /** As it would be submitted; ASCII alone. */
  document: string;
  contentType: string;
  feedOptions?: string;
  /** What the seller has none of, though the feed is about it; something made up stands there. */
  lacks: string[];
}

const FOLDER = new URL('../../data/feeds/samples/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  txt: 'text/tab-separated-values; charset=iso-8859-1',
  pdf: 'application/pdf',
};

/** What an invoice for a buyer says beside its document. */
const FEED_OPTIONS: Readonly<Record<string, string>> = {
  _UPLOAD_VAT_INVOICE_:
    'metadata:OrderId={{shippedOrderId}};metadata:TotalAmount=1.00;metadata:TotalVATAmount=0.20;metadata:InvoiceNumber=SAMPLE-1',
};

/** What each name stands for, and what is written where a seller has none. */
const names: Readonly<Record<string, { of: string; otherwise: string }>> = {
  sku: { of: 'a listing that the seller ships', otherwise: 'SKU-1' },
  asin: { of: 'a listing that the seller ships', otherwise: 'B00EXAMPL1' },
  otherSku: { of: 'a second such listing', otherwise: 'SKU-2' },
  amazonSku: { of: 'a listing with stock in Amazon’s warehouses', otherwise: 'SKU-3' },
  orderId: { of: 'an order that the seller is to ship', otherwise: '111-1234567-1234567' },
  orderItemId: { of: 'an order that the seller is to ship', otherwise: '12345678901234' },
  shippedOrderId: { of: 'an order that was shipped', otherwise: '111-7654321-7654321' },
  shippedItemId: { of: 'an order that was shipped', otherwise: '12345678901234' },
  shipmentId: { of: 'a shipment of one SKU to a fulfilment centre', otherwise: 'FBA15EXAMPLE' },
  shipmentSku: { of: 'a shipment of one SKU to a fulfilment centre', otherwise: 'SKU-3' },
  shipmentUnits: { of: 'a shipment of one SKU to a fulfilment centre', otherwise: '10' },
  easyShipOrderId: { of: 'an order of India whose pickup is scheduled', otherwise: '404-1234567-1234567' },
};

/** The sample of a feed type, about what a seller has; undefined: there is none. */
export function feedSample(feedType: string, examples: Examples): FeedSample | undefined {
  const file = readdirSync(FOLDER).find((name) => name.replace(/\.\w+$/, '') === feedType);
  if (file === undefined) return undefined;
  const lacks = new Set<string>();
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const found = examples[name];
      if (found !== undefined) return found;
      const { of, otherwise } = names[name]!;
      lacks.add(of);
      return otherwise;
    });
  const options = FEED_OPTIONS[feedType];
  return {
    document: fill(readFileSync(new URL(file, FOLDER), 'utf8')),
    contentType: CONTENT_TYPES[file.split('.').at(-1)!]!,
    ...(options !== undefined && { feedOptions: fill(options) }),
    lacks: [...lacks],
  };
}
