import { hundredthsOf } from '../hundredths.js';
import type { Amount } from './fulfillment-order.js';
import { refuseValue } from './refusal.js';

/** An amount that is written as digits. @param name what the refusal calls it @throws RuleRefusal where it is none */
export function readAmount(digits: string, currency: string, name: string): Amount {
  if (!/^\d{1,12}(?:\.\d+)?$/.test(digits)) refuseValue(digits, name);
  return { amount: hundredthsOf(digits), currency };
}

/** The digits of an amount. Documented: yen are written without decimals, and everything else with two. */
export const digitsOfAmount = ({ amount, currency }: Amount): string =>
  (amount / 100).toFixed(currency === 'JPY' ? 0 : 2);
