import type { Handler } from '../handler.js';
import { forEachAsin } from './asked.js';
import { competitivePricing } from './competitive-pricing.js';

/** GetCompetitivePricingForASIN: buy boxes and numbers of offers, by ASIN. */
export const getCompetitivePricingForAsin: Handler<'Products.GetCompetitivePricingForASIN'> = (
  context,
  input,
) => forEachAsin(context, input, competitivePricing);
