import type { Products } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { digitsOf } from '../../store/hundredths.js';
import { landedPrice, pointsValue } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';

/** Only there does Amazon give points. */
const WITH_POINTS = 'JP';

export const money = (hundredths: number, { currency }: KnownMarketplace): Products.MoneyType => ({
  CurrencyCode: currency,
  Amount: digitsOf(hundredths),
});

/** What an offer costs, with all that goes into it. */
export const priceOf = (
  offer: Pick<Offer, 'price' | 'shipping' | 'points'>,
  marketplace: KnownMarketplace,
): Required<Pick<Products.LowestPriceType, 'LandedPrice' | 'ListingPrice' | 'Shipping'>> & {
  Points?: Products.Points;
} => ({
  LandedPrice: money(landedPrice(offer), marketplace),
  ListingPrice: money(offer.price, marketplace),
  Shipping: money(offer.shipping, marketplace),
  ...pointsOf(offer, marketplace),
});

export const pointsOf = (
  offer: Pick<Offer, 'points'>,
  marketplace: KnownMarketplace,
): { Points?: Products.Points } =>
  marketplace.countryCode === WITH_POINTS
    ? { Points: { PointsNumber: offer.points, PointsMonetaryValue: money(pointsValue(offer), marketplace) } }
    : {};
