import { itemConditions } from '../../../store/offers/offer.js';
import { price } from '../../money.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

const { described, integer, nonEmpty, object, oneOf, orNull } = schema;

/** What lists of offers, buy boxes and products are filtered by. */
export const productFilters = { marketplaceId: nonEmpty, asin: nonEmpty };

export const offerParams = { id: schema.text() };

const shippingTime = described(
  object({ min: integer(0), max: integer(0) }, ['min', 'max']),
  'Hours until it leaves.',
);
const shipsDomestically: Schema = { enum: [true, false, 'unknown'] };
const rating = described(integer(0, 100), 'Percent of positive ratings.');
const featured = described(schema.boolean, 'Whether it may win the buy box.');
const count = described(integer(1, 1_000), 'So many sellers offer the same.');
const points = described(integer(0), 'Amazon points that the buyer gets, in Japan.');
const condition = oneOf(itemConditions);
const channel = oneOf(['MFN', 'AFN']);
const subcondition = described(nonEmpty, 'Such as New, Mint, VeryGood, Good, Acceptable.');

const words = {
  condition,
  subcondition,
  channel,
  price,
  shipping: price,
  points,
  shippingTime,
  shipsFrom: object({ country: nonEmpty, state: nonEmpty }),
  shipsDomestically,
  feedback: object({ rating, count: integer(0) }, ['count']),
  featured,
  prime: schema.boolean,
  count,
};

export const newOffer = object({ ...productFilters, name: nonEmpty, ...words }, [
  'marketplaceId',
  'asin',
  'price',
]);

export const offerChange = object(words, [], { minProperties: 1 });

export const offer = schema.resource('Offer', {
  id: schema.text(),
  ...productFilters,
  name: orNull(nonEmpty),
  condition,
  subcondition,
  channel,
  price: schema.money,
  shipping: schema.money,
  points,
  shippingTime,
  shipsFrom: object({ country: orNull(nonEmpty), state: orNull(nonEmpty) }, ['country', 'state']),
  shipsDomestically,
  feedback: object({ rating: orNull(rating), count: integer(0) }, ['rating', 'count']),
  featured,
  prime: schema.boolean,
  count,
  createdAt: schema.instant,
  updatedAt: schema.instant,
});
