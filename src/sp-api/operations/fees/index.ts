import type { SpHandler } from '../../context.js';
import { getMyFeesEstimateForAsin, getMyFeesEstimateForSku } from './get-my-fees-estimate.js';
import { getMyFeesEstimates } from './get-my-fees-estimates.js';

/** Product Fees API v0. */
export const fees: Readonly<Record<string, SpHandler>> = {
  'fees.getMyFeesEstimateForSKU': getMyFeesEstimateForSku,
  'fees.getMyFeesEstimateForASIN': getMyFeesEstimateForAsin,
  'fees.getMyFeesEstimates': getMyFeesEstimates,
};
