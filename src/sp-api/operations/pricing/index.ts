import type { SpHandler } from '../../context.js';
import { getCompetitivePricing } from './get-competitive-pricing.js';
import { getItemOffersBatch } from './get-item-offers-batch.js';
import { getItemOffers } from './get-item-offers.js';
import { getListingOffersBatch } from './get-listing-offers-batch.js';
import { getListingOffers } from './get-listing-offers.js';
import { getPricing } from './get-pricing.js';

/** Product Pricing API v0. */
export const pricing: Readonly<Record<string, SpHandler>> = {
  'pricing.getPricing': getPricing,
  'pricing.getCompetitivePricing': getCompetitivePricing,
  'pricing.getListingOffers': getListingOffers,
  'pricing.getItemOffers': getItemOffers,
  'pricing.getItemOffersBatch': getItemOffersBatch,
  'pricing.getListingOffersBatch': getListingOffersBatch,
};
