import type { Offer } from '../../store/offers/offer.js';
import { ownOffersOf } from '../../store/offers/own-offers.js';
import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { holding, myPrice } from './my-price.js';

/** GetMyPriceForASIN: what the caller itself asks for products, by ASIN. */
export const getMyPriceForAsin: Handler<'Products.GetMyPriceForASIN'> = (context, input) => {
  const { world, seller } = context;
  const { MarketplaceId, ItemCondition = 'Any', ASINList } = input;
  const results = world.database.rememberedEach(
    `my price of ASIN ${seller.id} ${MarketplaceId} ${ItemCondition} `,
    ASINList,
    (asins) => {
      const offers = new Map<string, Offer[]>();
      const made = forEachAsin(context, { MarketplaceId, ASINList: asins }, (asked) => {
        const own = ownOffersOf(world, seller.id, MarketplaceId, asked.item.asin);
        offers.set(asked.item.asin, own);
        return myPrice(asked, own, ItemCondition);
      });
      return new Map(made.map((one) => [one.ASIN, holding(one, offers.get(one.ASIN) ?? [])]));
    },
  );
  return ASINList.map((asin) => results.get(asin)!);
};
