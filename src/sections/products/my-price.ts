import type { Products } from '../../model/generated/index.js';
import type { Offer } from '../../store/offers/offer.js';
import type { Asked } from './asked.js';
import { identifiersOf } from './identifiers.js';
import { money, priceOf } from './prices.js';

/** So many of the caller's offers for a product are shown. */
const MOST = 20;

/** The caller's active offers for what it asked about, of a condition or of `Any`. */
export function myPrice(asked: Asked, own: readonly Offer[], wanted: string): { Product: Products.Product } {
  const offers = own.filter(({ condition }) => wanted === 'Any' || condition === wanted).slice(0, MOST);
  return {
    Product: {
      Identifiers: identifiersOf(asked),
      Offers: offers.map((offer) => offerDocument(offer, asked)),
    },
  };
}

/** A result that holds while no row changes is frozen, so that it is remembered; with a sale it changes with the clock. */
export const holding = <Result extends object>(result: Result, own: readonly Offer[]): Result =>
  own.some(({ hasSale }) => hasSale) ? result : Object.freeze(result);

const offerDocument = (offer: Offer, { context, marketplace }: Asked): Products.OfferType => ({
  BuyingPrice: priceOf(offer, marketplace),
  RegularPrice: money(offer.regularPrice, marketplace),
  FulfillmentChannel: offer.channel === 'AFN' ? 'AMAZON' : 'MERCHANT',
  ItemCondition: offer.condition,
  ItemSubCondition: offer.subcondition,
  SellerId: context.seller.sellerId,
  ...(offer.sku !== undefined && { SellerSKU: offer.sku }),
});
