import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { feesEstimateResult } from './estimate.js';
import type { FeesEstimateRequest, IdType } from './estimate.js';

interface Wish {
  IdType: IdType;
  IdValue: string;
  FeesEstimateRequest?: FeesEstimateRequest;
}

/** getMyFeesEstimates: up to 20 estimates; body and answer are bare lists. */
export const getMyFeesEstimates: SpHandler = (context, { body }) =>
  (body as Wish[]).map(({ IdType, IdValue, FeesEstimateRequest: asked }) => {
    if (!asked) throw refusal('RequestParametersInvalid', {}, `${IdValue} has no FeesEstimateRequest.`);
    return feesEstimateResult(context, IdType, IdValue, asked);
  });
