import type { SpContext } from '../../context.js';
import { hasElement } from '../tokens/restricted-resources.js';

/** The parts of an order that come only where a call asks for them, and of which the world knows something. */
const DATASETS = [
  'BUYER',
  'RECIPIENT',
  'PROCEEDS',
  'PROMOTION',
  'FULFILLMENT',
  'PAYMENT',
  'TAX',
  'PACKAGES',
  'FULFILLMENT_ORDERS',
] as const;

export type Dataset = (typeof DATASETS)[number];

/** What a call is shown of an order beside what always comes. */
export type Datasets = ReadonlySet<Dataset>;

/** The element of buyer data that a dataset is: the role for it decides, there are no restricted tokens. */
const ELEMENTS: Partial<Record<Dataset, string>> = {
  BUYER: 'buyerInfo',
  RECIPIENT: 'shippingAddress',
  TAX: 'buyerTaxInformation',
};

/** The datasets that a call asks for and its developer may see; what the roles do not allow is left out. */
export function datasetsOf({ developer }: SpContext, included: unknown): Datasets {
  const asked = (included ?? []) as readonly string[];
  return new Set(
    DATASETS.filter((dataset) => {
      const element = ELEMENTS[dataset];
      return asked.includes(dataset) && (element === undefined || hasElement(developer, element));
    }),
  );
}
