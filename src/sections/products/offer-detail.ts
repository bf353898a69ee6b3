import type { Products } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { subconditionWord } from '../../store/offers/lowest-priced.js';
import type { Offer } from '../../store/offers/offer.js';
import { money, pointsOf } from './prices.js';

/** An offer as GetLowestPricedOffers shows it. @param box the holder of the buy box; absent: nobody has it, and no offer says so */
export const offerDetail = (
  offer: Offer,
  marketplace: KnownMarketplace,
  box: Offer | undefined,
): Products.ASINOfferDetail => ({
  SubCondition: subconditionWord(offer),
  ...(offer.rating !== undefined && {
    SellerFeedbackRating: {
      SellerPositiveFeedbackRating: offer.rating.toFixed(1),
      FeedbackCount: offer.feedback,
    },
  }),
  ShippingTime: {
    minimumHours: offer.handling.min,
    maximumHours: offer.handling.max,
    availabilityType: 'NOW',
  },
  ListingPrice: money(offer.price, marketplace),
  ...pointsOf(offer, marketplace),
  Shipping: money(offer.shipping, marketplace),
  ...(offer.shipsFrom && {
    ShipsFrom: {
      ...(offer.shipsFrom.state !== undefined && { State: offer.shipsFrom.state }),
      ...(offer.shipsFrom.country !== undefined && { Country: offer.shipsFrom.country }),
    },
  }),
  IsFulfilledByAmazon: offer.channel === 'AFN',
  ...(box && { IsBuyBoxWinner: offer.kind === box.kind && offer.id === box.id }),
  IsFeaturedMerchant: offer.featured,
  ...(offer.note !== undefined && { ConditionNotes: offer.note }),
  PrimeInformation: { IsNationalPrime: offer.prime, IsPrime: offer.prime },
});
