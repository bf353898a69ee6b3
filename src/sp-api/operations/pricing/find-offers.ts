import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { isVariationParent } from '../../../store/catalog.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { askedBy } from './asked.js';
import { offersResult } from './offers-result.js';

/** The offers for what the caller lists under a SKU. @throws SpApiError for one that it does not list, or that nobody can buy */
export function offersOfSku(
  context: SpContext,
  marketplace: KnownMarketplace,
  sku: string,
  condition: string,
) {
  const { marketplaceId } = marketplace;
  const asked = askedBy(context, marketplace, 'Sku', sku);
  if (!asked || isVariationParent(context.world, asked.item))
    throw refusal(
      'SkuUnknown',
      { sku, marketplaceId },
      asked ? `${sku} is a variation parent.` : `The seller lists no ${sku} in ${marketplaceId}.`,
    );
  return offersResult(asked, condition);
}

/** The offers for a product by its ASIN. @throws SpApiError for one that the marketplace does not know */
export function offersOfAsin(
  context: SpContext,
  marketplace: KnownMarketplace,
  asin: string,
  condition: string,
) {
  const { marketplaceId } = marketplace;
  const asked = askedBy(context, marketplace, 'Asin', asin);
  if (!asked)
    throw refusal('AsinUnknown', { asin, marketplaceId }, `${marketplaceId} has no product ${asin}.`);
  return offersResult(asked, condition);
}
