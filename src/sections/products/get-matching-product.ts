import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { productDocument } from './product-document.js';

/** GetMatchingProduct: products by their ASINs, whether anybody offers them or not. */
export const getMatchingProduct: Handler<'Products.GetMatchingProduct'> = (context, input) =>
  forEachAsin(context, input, ({ item }) => ({
    Product: productDocument(context.world, input.MarketplaceId, item),
  }));
