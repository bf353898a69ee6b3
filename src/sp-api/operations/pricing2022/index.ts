import type { SpHandler } from '../../context.js';
import { getCompetitiveSummary } from './get-competitive-summary.js';
import { getFeaturedOfferExpectedPriceBatch } from './get-featured-offer-expected-price-batch.js';

/** Product Pricing API 2022-05-01. */
export const pricing2022: Readonly<Record<string, SpHandler>> = {
  'pricing2022.getFeaturedOfferExpectedPriceBatch': getFeaturedOfferExpectedPriceBatch,
  'pricing2022.getCompetitiveSummary': getCompetitiveSummary,
};
