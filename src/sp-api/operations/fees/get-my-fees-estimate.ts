import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { feesEstimateResult } from './estimate.js';
import type { FeesEstimateRequest, IdType } from './estimate.js';

/** One estimate, for what the path names. The model lets the request be absent, but there is nothing to answer then. */
const estimateOf =
  (type: IdType, name: 'SellerSKU' | 'Asin'): SpHandler =>
  (context, { body }) => {
    const { FeesEstimateRequest: asked } = body as { FeesEstimateRequest?: FeesEstimateRequest };
    if (!asked) throw refusal('RequestParametersInvalid', {}, 'The body has no FeesEstimateRequest.');
    return { payload: { FeesEstimateResult: feesEstimateResult(context, type, context.path[name]!, asked) } };
  };

/** getMyFeesEstimateForSKU: what Amazon would take of a sale of what the caller lists under a SKU. */
export const getMyFeesEstimateForSku = estimateOf('SellerSKU', 'SellerSKU');

/** getMyFeesEstimateForASIN: what Amazon would take of a sale of any product. */
export const getMyFeesEstimateForAsin = estimateOf('ASIN', 'Asin');
