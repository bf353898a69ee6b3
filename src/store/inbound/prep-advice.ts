import { inboundRules } from '../../model/inbound.js';
import type { CatalogDetails } from '../catalog.js';

/** What must be done to units of a product before Amazon takes them. */
export interface PrepAdvice {
  barcode: string;
  guidance: 'ConsultHelpDocuments' | 'NoAdditionalPrepRequired' | 'SeePrepInstructionsList';
  prep: readonly string[];
}

/** @param product undefined: the catalogue does not know it */
export const prepAdvice = (product: CatalogDetails | undefined): PrepAdvice => ({
  barcode: product?.barcode ?? 'RequiresFNSKULabel',
  guidance: guidanceOf(product),
  prep: product?.prep ?? [],
});

function guidanceOf(product: CatalogDetails | undefined): PrepAdvice['guidance'] {
  // Of a product that only a listing speaks of, nobody has said how it is prepared.
  if (!product || product.ofListing) return 'ConsultHelpDocuments';
  return (product.prep ?? []).length > 0 ? 'SeePrepInstructionsList' : 'NoAdditionalPrepRequired';
}

/** What Amazon charges for each prep of a unit, in minor units; undefined where that is not known. */
export const prepFeeIn = (country: string): number | undefined => inboundRules.prepFee[country];
