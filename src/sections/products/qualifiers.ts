import type { Products } from '../../model/generated/index.js';
import type { Offer } from '../../store/offers/offer.js';

/** The words by which GetLowestOfferListings tells kinds of offers apart. */
export const qualifiersOf = (offer: Offer): Products.QualifiersType => ({
  ItemCondition: offer.condition,
  ItemSubcondition: offer.subcondition,
  FulfillmentChannel: offer.channel === 'AFN' ? 'Amazon' : 'Merchant',
  ShipsDomestically: offer.domestic === undefined ? 'Unknown' : offer.domestic ? 'True' : 'False',
  ShippingTime: { Max: shippingTimeOf(offer) },
  SellerPositiveFeedbackRating: ratingOf(offer),
});

const DAY = 24;

function shippingTimeOf({ handling: { max } }: Offer): string {
  if (max <= 2 * DAY) return '0-2 days';
  if (max <= 7 * DAY) return '3-7 days';
  return max <= 13 * DAY ? '8-13 days' : '14 or more days';
}

/** Bands of ratings, by the least that belongs to each. */
const bands: readonly [number, string][] = [
  [98, '98-100%'],
  [95, '95-97%'],
  [90, '90-94%'],
  [80, '80-89%'],
  [70, '70-79%'],
  [0, 'Less than 70%'],
];

function ratingOf({ rating, feedback }: Offer): string {
  if (rating === undefined || feedback === 0) return 'Just Launched';
  return bands.find(([least]) => rating >= least)![1];
}
