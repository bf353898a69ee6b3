import type { Products } from '../../model/generated/index.js';
import { digitsOf } from '../../store/hundredths.js';
import type { SaleFee } from '../../store/sale-fees/reckon-fees.js';

/** A fee as GetMyFeesEstimate shows it: nothing is ever taken off it. */
export const feeDetail = ({ type, amount, tax, parts }: SaleFee, currency: string): Products.FeeDetail => ({
  FeeType: type,
  FeeAmount: moneyOf(amount, currency),
  FeePromotion: moneyOf(0, currency),
  ...(tax !== undefined && { TaxAmount: moneyOf(tax, currency) }),
  FinalFee: moneyOf(amount, currency),
  ...(parts && { IncludedFeeDetailList: parts.map((part) => feeDetail(part, currency)) }),
});

export const moneyOf = (hundredths: number, currency: string): Products.FeesMoneyType => ({
  CurrencyCode: currency,
  Amount: digitsOf(hundredths),
});
