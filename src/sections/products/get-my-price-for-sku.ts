import { ownOffersUnder } from '../../store/offers/own-offers.js';
import type { Handler } from '../handler.js';
import { forEachSku } from './asked.js';
import { myPrice } from './my-price.js';

/** GetMyPriceForSKU: what the caller itself asks, by its SKUs; no offer, where it is inactive or out of stock. */
export const getMyPriceForSku: Handler<'Products.GetMyPriceForSKU'> = (context, input) => {
  const { world, seller } = context;
  const offers = ownOffersUnder(world, seller.id, input.MarketplaceId, input.SellerSKUList);
  return forEachSku(context, input, (asked) => {
    const offer = offers.get(asked.sku!);
    return myPrice(asked, offer ? [offer] : [], input);
  });
};
