import { Problems } from '../../protocol/decode/problems.js';
import { mwsError } from '../../protocol/errors.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { isSupported } from '../../store/pay/limits.js';
import type { PayMoney } from '../../store/pay/pay.js';

/** A thousand million units of any currency: more than Amazon would move, and exact in hundredths. */
const MOST = 1_000_000_000;

/**
 * An amount as it was sent. More than two decimals were taken; they are rounded half up.
 * @param path of the parameter, such as `AuthorizationAmount`.
 * @throws MwsError for one that is missing, not above zero, too large, or in a currency that Amazon Pay does not know
 */
export function readAmount(price: OffAmazonPayments.Price, path: string): PayMoney {
  const { Amount, CurrencyCode } = price;
  const problems = new Problems('OffAmazonPayments');
  if (Amount === undefined) problems.add(`${path}.Amount`, null, 'Member must not be null');
  else if (hundredthsOf(Amount) <= 0)
    problems.add(`${path}.Amount`, Amount, 'Member must have value greater than 0');
  else if (Number(Amount) > MOST)
    problems.add(`${path}.Amount`, Amount, `Member must have value less than or equal to ${MOST}`);
  if (CurrencyCode === undefined) problems.add(`${path}.CurrencyCode`, null, 'Member must not be null');
  problems.throwIfAny();
  if (!isSupported(CurrencyCode!)) throw mwsError('PayCurrencyUnsupported', { currency: CurrencyCode! });
  return { amount: hundredthsOf(Amount!), currency: CurrencyCode! };
}

/** The same, of something whose currency is settled. @throws MwsError for another one */
export function readAmountIn(currency: string, price: OffAmazonPayments.Price, path: string): number {
  const money = readAmount(price, path);
  if (money.currency !== currency) throw mwsError('PayCurrencyMismatch', { currency: money.currency });
  return money.amount;
}

/** Hundredths with two decimals: `500.00`. */
export const decimals = (amount: number): string => (amount / 100).toFixed(2);

export const priceOf = ({ amount, currency }: PayMoney): OffAmazonPayments.Price => ({
  Amount: decimals(amount),
  CurrencyCode: currency,
});

/** A sum that may be nothing yet, which is then `0` without decimals. */
export const sumPrice = (amount: number, currency: string): OffAmazonPayments.Price => ({
  Amount: amount === 0 ? '0' : decimals(amount),
  CurrencyCode: currency,
});
