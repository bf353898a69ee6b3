import type { Handler } from '../handler.js';
import { forEachSku } from './asked.js';
import { myPrice } from './my-price.js';

/** GetMyPriceForSKU: what the caller itself asks, by its SKUs. */
export const getMyPriceForSku: Handler<'Products.GetMyPriceForSKU'> = (context, input) =>
  forEachSku(context, input, (asked) => myPrice(asked, input));
