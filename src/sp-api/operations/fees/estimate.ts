import { hundredthsOf } from '../../../store/hundredths.js';
import { estimateFees } from '../../../store/sale-fees/estimate-fees.js';
import type { SaleFee } from '../../../store/sale-fees/reckon-fees.js';
import type { SpContext } from '../../context.js';
import { instantOf } from '../../instants.js';

interface Money {
  CurrencyCode?: string;
  Amount?: number;
}

/** What a call asks of one supposed sale. */
export interface FeesEstimateRequest {
  MarketplaceId: string;
  IsAmazonFulfilled?: boolean;
  PriceToEstimateFees: { ListingPrice: Money; Shipping?: Money; Points?: object };
  Identifier: string;
  OptionalFulfillmentProgram?: string;
}

export type IdType = 'ASIN' | 'SellerSKU';

/** What Amazon would take of one sale; whatever is wrong with it stands in the result, and the call succeeds. */
export function feesEstimateResult(
  context: SpContext,
  IdType: IdType,
  IdValue: string,
  { Identifier, ...asked }: FeesEstimateRequest,
) {
  return {
    ...outcomeOf(context, IdType, IdValue, asked),
    FeesEstimateIdentifier: {
      ...asked,
      SellerId: context.seller.sellerId,
      IdType,
      IdValue,
      SellerInputIdentifier: Identifier,
    },
  };
}

const errorOf = (Type: string, Code: string, Message: string) => ({ Type, Code, Message, Detail: [] });

const withoutData = (message: string) => ({
  Status: 'ServerError',
  Error: errorOf('Receiver', 'DataNotAvailable', message),
});

const PROBLEMS = {
  // Whatever the fee service does not like, it says so (sic), as in MWS.
  invalid: {
    Status: 'ClientError',
    Error: errorOf(
      'Sender',
      'InvalidParameterValue',
      'There is an client-side error. Please verify your inputs.',
    ),
  },
  'not-buyable': withoutData('Non-buyable item. Missing category.'),
  'no-weight': withoutData('Item shipping weight is not available.'),
} as const;

function outcomeOf(
  { world, seller }: SpContext,
  type: IdType,
  id: string,
  { MarketplaceId, IsAmazonFulfilled, PriceToEstimateFees }: Omit<FeesEstimateRequest, 'Identifier'>,
) {
  const { ListingPrice, Shipping } = PriceToEstimateFees;
  const estimated = estimateFees(world, seller, {
    marketplaceId: MarketplaceId,
    by: type === 'ASIN' ? 'asin' : 'sku',
    id,
    byAmazon: IsAmazonFulfilled ?? false,
    prices: [ListingPrice, ...(Shipping ? [Shipping] : [])].map(({ Amount, CurrencyCode }) => ({
      amount: hundredthsOf(Amount ?? NaN),
      currency: CurrencyCode ?? '',
    })),
  });
  if ('problem' in estimated) return PROBLEMS[estimated.problem];
  const { fees, total, currency } = estimated;
  return {
    Status: 'Success',
    FeesEstimate: {
      TimeOfFeesEstimation: instantOf(world.now()),
      TotalFeesEstimate: moneyOf(total, currency),
      FeeDetailList: fees.map((fee) => feeDetail(fee, currency)),
    },
  };
}

/** Money is a number here. */
const moneyOf = (hundredths: number, CurrencyCode: string): Money => ({
  CurrencyCode,
  Amount: hundredths / 100,
});

interface FeeDetail {
  FeeType: string;
  FeeAmount: Money;
  FeePromotion: Money;
  TaxAmount: Money | undefined;
  FinalFee: Money;
  IncludedFeeDetailList: FeeDetail[] | undefined;
}

/** A fee; nothing is ever taken off it. */
const feeDetail = ({ type, amount, tax, parts }: SaleFee, currency: string): FeeDetail => ({
  FeeType: type,
  FeeAmount: moneyOf(amount, currency),
  FeePromotion: moneyOf(0, currency),
  TaxAmount: tax === undefined ? undefined : moneyOf(tax, currency),
  FinalFee: moneyOf(amount, currency),
  IncludedFeeDetailList: parts?.map((part) => feeDetail(part, currency)),
});
