import type { Money } from './orders/order.js';

/** An amount as text or as a number of units, in hundredths; so are amounts in yen (recorded with two decimals). */
export const hundredthsOf = (amount: number | string): number => Math.round(Number(amount) * 100);

/** Hundredths as the digits that are shown, always with two decimals. */
export function digitsOf(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Hundredths of a currency as they are shown. */
export const moneyOf = (hundredths: number, currency: string): Money => ({
  amount: digitsOf(hundredths),
  currency,
});
