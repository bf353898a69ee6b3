import { readData } from './data-file.js';

/** What `data/shipment-invoicing.json` says. */
export interface InvoicingFacts {
  country: string;
  warehouse: string;
  /** An ISO 8601 duration. */
  check: string;
  mostBytes: number;
  namespace: string;
}

let facts: InvoicingFacts | undefined;

/** Read when first needed: few worlds are in Brazil. */
export const invoicingFacts = (): InvoicingFacts =>
  (facts ??= readData<InvoicingFacts>('shipment-invoicing.json'));
