import type { Products } from '../../model/generated/index.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { estimateFees } from '../../store/sale-fees/estimate-fees.js';
import type { Handler, OperationContext } from '../handler.js';
import { feeDetail, moneyOf } from './fees.js';

type Request = Products.FeesEstimateRequest;
type Outcome = Pick<Products.FeesEstimateResult, 'Status' | 'FeesEstimate' | 'Error'>;

/** GetMyFeesEstimate: what Amazon would take of sales at given prices; each wish has an answer of its own. */
export const getMyFeesEstimate: Handler<'Products.GetMyFeesEstimate'> = (
  context,
  { FeesEstimateRequestList },
) => ({
  FeesEstimateResultList: FeesEstimateRequestList.map((request) => ({
    ...estimate(context, request),
    FeesEstimateIdentifier: identifierOf(context, request),
  })),
});

const identifierOf = (
  { seller }: OperationContext,
  { Identifier, ...same }: Request,
): Products.FeesEstimateIdentifier => ({
  ...same,
  SellerId: seller.sellerId,
  SellerInputIdentifier: Identifier,
});

const withoutData = (Message: string): Outcome => ({
  Status: 'ServerError',
  Error: { Code: 'DataNotAvailable', Message, Type: 'Receiver' },
});

const PROBLEMS: Readonly<Record<'invalid' | 'not-buyable' | 'no-weight', Outcome>> = {
  // Whatever the fee service did not like, it said so (sic).
  invalid: {
    Status: 'ClientError',
    Error: {
      Code: 'InvalidParameterValue',
      Message: 'There is an client-side error. Please verify your inputs.',
      Type: 'Sender',
    },
  },
  'not-buyable': withoutData('Non-buyable item. Missing category.'),
  'no-weight': withoutData('Item shipping weight is not available.'),
};

function estimate({ world, seller }: OperationContext, request: Request): Outcome {
  const { ListingPrice, Shipping } = request.PriceToEstimateFees;
  const estimated = estimateFees(world, seller, {
    marketplaceId: request.MarketplaceId,
    by: request.IdType === 'ASIN' ? 'asin' : 'sku',
    id: request.IdValue,
    byAmazon: request.IsAmazonFulfilled,
    prices: (Shipping ? [ListingPrice, Shipping] : [ListingPrice]).map(({ Amount, CurrencyCode }) => ({
      amount: hundredthsOf(Amount),
      currency: CurrencyCode,
    })),
  });
  if ('problem' in estimated) return PROBLEMS[estimated.problem];
  const { fees, total, currency } = estimated;
  return {
    Status: 'Success',
    FeesEstimate: {
      TimeOfFeesEstimation: world.now(),
      TotalFeesEstimate: moneyOf(total, currency),
      FeeDetailList: fees.map((fee) => feeDetail(fee, currency)),
    },
  };
}
