import { findCatalogItem } from '../../../store/catalog.js';
import type { CatalogDetails } from '../../../store/catalog.js';
import { listingIn, marketplaceOfCountry } from '../../../store/inbound/inbound-goods.js';
import { prepAdvice, prepFeeIn } from '../../../store/inbound/prep-advice.js';
import type { SpContext, SpHandler } from '../../context.js';
import { amountJson } from './money.js';
import { needed } from './query-period.js';

interface PrepInput {
  ShipToCountryCode: string;
  SellerSKUList?: string[];
  ASINList?: string[];
}

/** getPrepInstructions: how units of SKUs, or of products, are to be prepared for a country; unknown ones are told apart. */
export const getPrepInstructions: SpHandler = (context, { query }) => {
  const { ShipToCountryCode: country, SellerSKUList: skus, ASINList: asins } = query as unknown as PrepInput;
  if (!asins) needed(query, 'SellerSKUList');
  const bySku = [...new Set(skus)].map((sku) => skuAdvice(context, country, sku));
  const byAsin = [...new Set(asins)].map((asin) => asinAdvice(context, country, asin));
  return {
    payload: {
      ...(skus && { SKUPrepInstructionsList: known(bySku), InvalidSKUList: unknown(bySku) }),
      ...(asins && { ASINPrepInstructionsList: known(byAsin), InvalidASINList: unknown(byAsin) }),
    },
  };
};

const isUnknown = (one: object): boolean => 'ErrorReason' in one;
const known = (all: readonly object[]): object[] => all.filter((one) => !isUnknown(one));
const unknown = (all: readonly object[]): object[] => all.filter(isUnknown);

function skuAdvice({ world, seller }: SpContext, country: string, sku: string): object {
  const listing = listingIn(world, seller.id, country, sku);
  if (!listing) return { SellerSKU: sku, ErrorReason: 'DoesNotExist' };
  const product = findCatalogItem(world, listing.marketplaceId, listing.asin)?.details;
  const fee = prepFeeIn(country);
  return {
    SellerSKU: sku,
    ...adviceJson(listing.asin, product),
    ...(fee !== undefined &&
      product?.prep?.length && {
        AmazonPrepFeesDetailsList: product.prep.map((PrepInstruction) => ({
          PrepInstruction,
          FeePerUnit: amountJson(fee, country),
        })),
      }),
  };
}

function asinAdvice({ world }: SpContext, country: string, asin: string): object {
  const marketplaceId = marketplaceOfCountry(country)?.marketplaceId;
  const product = marketplaceId === undefined ? undefined : findCatalogItem(world, marketplaceId, asin);
  return product ? adviceJson(asin, product.details) : { ASIN: asin, ErrorReason: 'DoesNotExist' };
}

function adviceJson(asin: string, product: CatalogDetails | undefined) {
  const { barcode, guidance, prep } = prepAdvice(product);
  return {
    ASIN: asin,
    BarcodeInstruction: barcode,
    PrepGuidance: guidance,
    PrepInstructionList: prep.length > 0 ? prep : undefined,
  };
}
