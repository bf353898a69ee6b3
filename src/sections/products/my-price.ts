import type { Products } from '../../model/generated/index.js';
import type { Offer } from '../../store/offers/offer.js';
import { ownOffersOf } from '../../store/offers/own-offers.js';
import type { Asked } from './asked.js';
import { identifiersOf } from './identifiers.js';
import { money, priceOf } from './prices.js';

/** So many of the caller's offers for a product are shown. */
const MOST = 20;

/** The caller's active offers for a product, or for its SKU alone; none, where it is inactive or out of stock. */
export function myPrice(
  asked: Asked,
  { ItemCondition }: { ItemCondition?: string },
): { Product: Products.Product } {
  const { world, seller } = asked.context;
  const offers = ownOffersOf(world, seller.id, asked.marketplace.marketplaceId, asked.item.asin, asked.sku)
    .filter(
      ({ condition }) =>
        ItemCondition === undefined || ItemCondition === 'Any' || condition === ItemCondition,
    )
    .slice(0, MOST);
  return {
    Product: {
      Identifiers: identifiersOf(asked),
      Offers: offers.map((offer) => offerDocument(offer, asked)),
    },
  };
}

const offerDocument = (offer: Offer, { context, marketplace }: Asked): Products.OfferType => ({
  BuyingPrice: priceOf(offer, marketplace),
  RegularPrice: money(offer.regularPrice, marketplace),
  FulfillmentChannel: offer.channel === 'AFN' ? 'AMAZON' : 'MERCHANT',
  ItemCondition: offer.condition,
  ItemSubCondition: offer.subcondition,
  SellerId: context.seller.sellerId,
  ...(offer.sku !== undefined && { SellerSKU: offer.sku }),
});
