import { ownOffersOf } from '../../../store/offers/own-offers.js';
import type { Offer } from '../../../store/offers/offer.js';
import type { SpHandler } from '../../context.js';
import { forEachAsked } from './asked.js';
import type { Asked } from './asked.js';
import { money, priceOf } from './money.js';
import { identifiersOf } from './product.js';

/** So many of the caller's offers for a product are shown. */
const MOST = 20;

/** getPricing: what the caller itself asks for products; nothing where it is inactive or out of stock. The world has no offers to businesses. */
export const getPricing: SpHandler = (context, { query }) =>
  forEachAsked(context, query, (asked) => ({
    Identifiers: identifiersOf(asked),
    Offers: query.OfferType === 'B2B' ? [] : offersOf(asked, query.ItemCondition as string | undefined),
  }));

function offersOf(asked: Asked, condition: string | undefined) {
  const { context, marketplace, item, sku } = asked;
  return ownOffersOf(context.world, context.seller.id, marketplace.marketplaceId, item.asin)
    .filter((offer) => sku === undefined || offer.sku === sku)
    .filter((offer) => condition === undefined || offer.condition === condition)
    .slice(0, MOST)
    .map((offer) => offerDocument(offer, asked));
}

const offerDocument = (offer: Offer, { marketplace }: Asked) => ({
  offerType: 'B2C',
  BuyingPrice: priceOf(offer, marketplace),
  RegularPrice: money(offer.regularPrice, marketplace),
  FulfillmentChannel: offer.channel === 'AFN' ? 'AMAZON' : 'MERCHANT',
  ItemCondition: offer.condition,
  ItemSubCondition: offer.subcondition,
  SellerSKU: offer.sku,
});
