import type { XmlElement } from '../../protocol/xml-element.js';
import { subconditionWord } from '../../store/offers/lowest-priced.js';
import type { Offer } from '../../store/offers/offer.js';
import { amount, element, optional } from '../element.js';

/** An offer among the cheapest. @param box the holder of the buy box; absent: nobody has it, and no offer says so */
export const offerElement = (
  offer: Offer,
  box: Offer | undefined,
  { currency, withPoints }: { currency: string; withPoints: boolean },
): XmlElement =>
  element('Offer', [
    element('SellerId', offer.sellerId),
    element('SubCondition', wordOf(offer)),
    element('SellerFeedbackRating', [
      optional('SellerPositiveFeedbackRating', offer.rating?.toFixed(0)),
      element('FeedbackCount', String(offer.feedback)),
    ]),
    element('ShippingTime', '', {
      minimumHours: String(offer.handling.min),
      maximumHours: String(offer.handling.max),
      availabilityType: 'NOW',
    }),
    amount('ListingPrice', offer.price, currency),
    withPoints ? element('Points', [element('PointsNumber', String(offer.points))]) : undefined,
    amount('Shipping', offer.shipping, currency),
    // What Amazon sends is said to come from nowhere.
    offer.shipsFrom && offer.channel !== 'AFN'
      ? element('ShipsFrom', [
          optional('State', offer.shipsFrom.state),
          optional('Country', offer.shipsFrom.country),
        ])
      : undefined,
    element('IsFulfilledByAmazon', String(offer.channel === 'AFN')),
    box && element('IsBuyBoxWinner', String(offer.kind === box.kind && offer.id === box.id)),
    optional('ConditionNotes', offer.note),
    element('PrimeInformation', [
      element('IsPrime', String(offer.prime)),
      element('IsNationalPrime', String(offer.prime)),
    ]),
    element('IsFeaturedMerchant', String(offer.featured)),
    offer.domestic === undefined ? undefined : element('ShipsDomestically', String(offer.domestic)),
  ]);

/** `like_new`, which Products calls mint. */
const wordOf = (offer: Offer): string =>
  offer.subcondition === 'Mint' ? 'like_new' : subconditionWord(offer);
