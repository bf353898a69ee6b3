import { mwsError } from '../../protocol/errors.js';
import { findCatalogItem } from '../../store/catalog.js';
import type { Handler } from '../handler.js';
import { marketplaceOf } from './asked.js';
import { categoriesOf } from './categories.js';

/** GetProductCategoriesForASIN: where a product stands in the browse tree, by its ASIN. */
export const getProductCategoriesForAsin: Handler<'Products.GetProductCategoriesForASIN'> = (
  { world },
  { MarketplaceId, ASIN },
) => {
  marketplaceOf(MarketplaceId);
  const item = findCatalogItem(world, MarketplaceId, ASIN);
  if (!item) throw mwsError('AsinInvalid', { asin: ASIN, marketplaceId: MarketplaceId });
  return { Self: categoriesOf(world, MarketplaceId, item) };
};
