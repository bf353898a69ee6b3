import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { lowestOfferListings } from './lowest-offer-listings.js';

/** GetLowestOfferListingsForASIN: the cheapest offers of each kind, by ASIN. */
export const getLowestOfferListingsForAsin: Handler<'Products.GetLowestOfferListingsForASIN'> = (
  context,
  input,
) => forEachAsin(context, input, (asked) => lowestOfferListings(asked, input));
