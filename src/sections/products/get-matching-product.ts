import type { Handler } from '../handler.js';
import { checkAsins, marketplaceOf, unknownAsin } from './asked.js';
import { productDocuments } from './product-document.js';

/** GetMatchingProduct: products by their ASINs, whether anybody offers them or not. */
export const getMatchingProduct: Handler<'Products.GetMatchingProduct'> = (
  { world },
  { MarketplaceId, ASINList },
) => {
  checkAsins(ASINList);
  marketplaceOf(MarketplaceId);
  const products = productDocuments(world, MarketplaceId, ASINList);
  return ASINList.map((ASIN) => {
    const Product = products.get(ASIN);
    return Product ? { ASIN, status: 'Success', Product } : unknownAsin(ASIN, MarketplaceId);
  });
};
