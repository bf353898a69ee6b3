import type { Money } from './orders/order.js';

/**
 * An amount as text or as a number of units, in hundredths; so are amounts in yen (recorded with two decimals). Further decimals
 * are rounded half up as they are written: a double has 1.005 for a little less, so that the point is moved in the text.
 */
export const hundredthsOf = (amount: number | string): number => {
  const text = String(amount);
  return Math.round(/^[-+]?[\d.]+$/.test(text) ? Number(`${text}e2`) : Number(text) * 100);
};

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
