import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import type { CatalogDetails } from '../../store/catalog.js';
import { prepAdvice, prepFeeIn } from '../../store/inbound/prep-advice.js';
import { amountDocument } from './wire.js';

/** What must be done to units of a product before Amazon takes them. @param product undefined: the catalogue does not know it */
export function prepInstructions(
  asin: string,
  product: CatalogDetails | undefined,
): Wire.ASINPrepInstructions {
  const { barcode, guidance, prep } = prepAdvice(product);
  return {
    ASIN: asin,
    BarcodeInstruction: barcode,
    PrepGuidance: guidance,
    ...(prep.length > 0 && { PrepInstructionList: [...prep] }),
  };
}

/** What Amazon charges for each prep of a unit; nothing where that is not known. */
export function prepFees(
  country: string,
  prep: readonly string[] = [],
): { AmazonPrepFeesDetailsList?: Wire.AmazonPrepFeesDetails[] } {
  const fee = prepFeeIn(country);
  if (fee === undefined || prep.length === 0) return {};
  const FeePerUnit = amountDocument(fee, country);
  return { AmazonPrepFeesDetailsList: prep.map((PrepInstruction) => ({ PrepInstruction, FeePerUnit })) };
}
