import { ownOffersOf } from '../../store/offers/own-offers.js';
import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { myPrice } from './my-price.js';

/** GetMyPriceForASIN: what the caller itself asks for products, by ASIN. */
export const getMyPriceForAsin: Handler<'Products.GetMyPriceForASIN'> = (context, input) => {
  const { world, seller } = context;
  return forEachAsin(context, input, (asked) =>
    myPrice(asked, ownOffersOf(world, seller.id, input.MarketplaceId, asked.item.asin), input),
  );
};
