import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { pointsValue } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';

/** Money is a number here too, with its names in lower case. */
export const moneyOf = (hundredths: number, { currency }: KnownMarketplace) => ({
  currencyCode: currency,
  amount: hundredths / 100,
});

/** @returns undefined but in Japan, the only place where Amazon gives points. */
export const pointsOf = (offer: Offer, marketplace: KnownMarketplace) =>
  marketplace.countryCode === 'JP'
    ? { pointsNumber: offer.points, pointsMonetaryValue: moneyOf(pointsValue(offer), marketplace) }
    : undefined;

/** An offer as getCompetitiveSummary shows it. */
export const offerDocument = (offer: Offer, marketplace: KnownMarketplace) => ({
  sellerId: offer.sellerId,
  condition: offer.condition,
  subCondition: offer.subcondition,
  fulfillmentType: offer.channel,
  listingPrice: moneyOf(offer.price, marketplace),
  shippingOptions: [{ shippingOptionType: 'DEFAULT', price: moneyOf(offer.shipping, marketplace) }],
  points: pointsOf(offer, marketplace),
  primeDetails: { eligibility: offer.prime ? 'NATIONAL' : 'NONE' },
});

/** Whose an offer is. The SKU is said of the caller's own alone. */
export const offerIdentifier = (offer: Offer, asin: string, marketplaceId: string, own: boolean) => ({
  marketplaceId,
  sellerId: offer.sellerId,
  sku: own ? offer.sku : undefined,
  asin,
  fulfillmentType: offer.channel,
});

/** The holder of a buy box as featuredOfferExpectedPrice shows it. */
export const featuredOffer = (offer: Offer, asin: string, marketplace: KnownMarketplace) => ({
  offerIdentifier: offerIdentifier(offer, asin, marketplace.marketplaceId, false),
  condition: offer.condition,
  price: {
    listingPrice: moneyOf(offer.price, marketplace),
    shippingPrice: moneyOf(offer.shipping, marketplace),
    points: pointsOf(offer, marketplace),
  },
});
