import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { inboundRules } from '../../model/inbound.js';
import type { CatalogDetails } from '../../store/catalog.js';
import { amountDocument } from './wire.js';

/** What must be done to units of a product before Amazon takes them. @param product undefined: the catalogue does not know it */
export function prepInstructions(
  asin: string,
  product: CatalogDetails | undefined,
): Wire.ASINPrepInstructions {
  const prep = product?.prep ?? [];
  return {
    ASIN: asin,
    BarcodeInstruction: product?.barcode ?? 'RequiresFNSKULabel',
    PrepGuidance: guidanceOf(product, prep),
    ...(prep.length > 0 && { PrepInstructionList: prep }),
  };
}

function guidanceOf(product: CatalogDetails | undefined, prep: readonly string[]): Wire.PrepGuidance {
  // Of a product that only a listing speaks of, nobody has said how it is prepared.
  if (!product || product.ofListing) return 'ConsultHelpDocuments';
  return prep.length > 0 ? 'SeePrepInstructionsList' : 'NoAdditionalPrepRequired';
}

/** What Amazon charges for each prep of a unit; nothing where that is not known. */
export function prepFees(
  country: string,
  prep: readonly string[] = [],
): { AmazonPrepFeesDetailsList?: Wire.AmazonPrepFeesDetails[] } {
  const fee = inboundRules.prepFee[country];
  if (fee === undefined || prep.length === 0) return {};
  const FeePerUnit = amountDocument(fee, country);
  return { AmazonPrepFeesDetailsList: prep.map((PrepInstruction) => ({ PrepInstruction, FeePerUnit })) };
}
