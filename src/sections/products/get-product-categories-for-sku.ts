import { mwsError } from '../../protocol/errors.js';
import { findCatalogItem } from '../../store/catalog.js';
import { findListing } from '../../store/listings.js';
import type { Handler } from '../handler.js';
import { marketplaceOf } from './asked.js';
import { categoriesOf } from './categories.js';

/** GetProductCategoriesForSKU: where a product stands in the browse tree, by a SKU of the caller. */
export const getProductCategoriesForSku: Handler<'Products.GetProductCategoriesForSKU'> = (
  { world, seller },
  { MarketplaceId, SellerSKU },
) => {
  marketplaceOf(MarketplaceId);
  const listing = findListing(world, seller.id, MarketplaceId, SellerSKU);
  const item = listing && findCatalogItem(world, MarketplaceId, listing.asin);
  if (!item) throw mwsError('SellerSkuInvalid', { sku: SellerSKU, marketplaceId: MarketplaceId });
  return { Self: categoriesOf(world, MarketplaceId, item) };
};
