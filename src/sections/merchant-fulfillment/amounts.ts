import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import { digitsOf } from '../../store/hundredths.js';

/** An amount in hundredths as this section writes it. */
export const amountDocument = (amount: number, currency: string): Wire.CurrencyAmount => ({
  CurrencyCode: currency,
  Amount: digitsOf(amount),
});
