import type { Products } from '../../model/generated/index.js';
import type { Offer } from '../../store/offers/offer.js';
import type { Asked } from './asked.js';
import { identifiersOf } from './identifiers.js';
import { money, priceOf } from './prices.js';

/** So many of the caller's offers for a product are shown. */
const MOST = 20;

/** The caller's active offers for what it asked about, of a condition. */
export function myPrice(
  asked: Asked,
  own: readonly Offer[],
  { ItemCondition }: { ItemCondition?: string },
): { Product: Products.Product } {
  const offers = own
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
