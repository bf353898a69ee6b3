import { currencyOf } from './words.js';

/** A believable price in a currency for what costs so many dollars, in hundredths. */
export function priceIn(currency: string, dollars: number): number {
  const { perDollar, step, ending } = currencyOf(currency);
  const steps = Math.max(1, Math.round((dollars * perDollar) / step));
  return Math.round((steps * step + ending) * 100);
}

/** A share of an amount, in the smallest unit that the currency has: yen have no hundredths. */
export function shareOf(hundredths: number, share: number, currency: string): number {
  const unit = currency === 'JPY' ? 100 : 1;
  return Math.round((hundredths * share) / unit) * unit;
}
