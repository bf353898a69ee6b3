import { hundredthsOf } from '../hundredths.js';

/** `-29.99`: an amount in hundredths as it is written, with two decimals in every currency (recorded). */
export function amountText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The smallest amount that a currency has, in hundredths: yen have no parts. */
export const unitOf = (currency: string): number => (currency === 'JPY' ? 100 : 1);

/** `of` hundredths of which `part` out of `whole` are taken, in whole units of the currency; halves go away from zero. */
export function partOf(of: number, part: number, whole: number, currency: string): number {
  const unit = unitOf(currency);
  const taken = Math.round((Math.abs(of) * part) / (whole * unit)) * unit;
  return of < 0 ? -taken : taken;
}

/** All of some amounts, in hundredths. */
export const sumOf = (amounts: readonly { amount: string }[]): number =>
  amounts.reduce((sum, { amount }) => sum + hundredthsOf(amount), 0);
