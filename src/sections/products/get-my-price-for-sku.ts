import { ownOffersUnder } from '../../store/offers/own-offers.js';
import type { Handler } from '../handler.js';
import { forEachSku } from './asked.js';
import { holding, myPrice } from './my-price.js';

/** GetMyPriceForSKU: what the caller itself asks, by its SKUs; no offer, where it is inactive or out of stock. */
export const getMyPriceForSku: Handler<'Products.GetMyPriceForSKU'> = (context, input) => {
  const { world, seller } = context;
  const { MarketplaceId, ItemCondition = 'Any', SellerSKUList } = input;
  const results = world.database.rememberedEach(
    `my price of SKU ${seller.id} ${MarketplaceId} ${ItemCondition} `,
    SellerSKUList,
    (skus) => {
      const offers = ownOffersUnder(world, seller.id, MarketplaceId, skus);
      const offersOf = (sku: string) => [offers.get(sku) ?? []].flat();
      const made = forEachSku(context, { MarketplaceId, SellerSKUList: skus }, (asked) =>
        myPrice(asked, offersOf(asked.sku!), ItemCondition),
      );
      return new Map(made.map((one) => [one.SellerSKU, holding(one, offersOf(one.SellerSKU))]));
    },
  );
  return SellerSKUList.map((sku) => results.get(sku)!);
};
