import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { landedPrice, pointsValue } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';

/** Only there does Amazon give points. */
const WITH_POINTS = 'JP';

/** Money is a number here, against Orders where it is text. */
export const money = (hundredths: number, { currency }: KnownMarketplace) => ({
  CurrencyCode: currency,
  Amount: hundredths / 100,
});

/** What an offer costs, with all that goes into it. */
export const priceOf = (
  offer: Pick<Offer, 'price' | 'shipping' | 'points'>,
  marketplace: KnownMarketplace,
) => ({
  LandedPrice: money(landedPrice(offer), marketplace),
  ListingPrice: money(offer.price, marketplace),
  Shipping: money(offer.shipping, marketplace),
  Points: pointsOf(offer, marketplace),
});

/** @returns undefined where there are no points. */
export const pointsOf = (offer: Pick<Offer, 'points'>, marketplace: KnownMarketplace) =>
  marketplace.countryCode === WITH_POINTS
    ? { PointsNumber: offer.points, PointsMonetaryValue: money(pointsValue(offer), marketplace) }
    : undefined;
