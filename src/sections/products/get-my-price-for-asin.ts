import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { myPrice } from './my-price.js';

/** GetMyPriceForASIN: what the caller itself asks for products, by ASIN. */
export const getMyPriceForAsin: Handler<'Products.GetMyPriceForASIN'> = (context, input) =>
  forEachAsin(context, input, (asked) => myPrice(asked, input));
