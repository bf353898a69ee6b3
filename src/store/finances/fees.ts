import type { World } from '../../world/world.js';
import { hundredthsOf } from '../hundredths.js';
import { partOf } from './amounts.js';
import { financeFacts } from './kinds.js';

/** What Amazon takes in a currency. `commission` is in percent, the others in hundredths. */
export interface Fees {
  commission: number;
  /** Of each unit that an individual seller sells. */
  fixedClosing: number;
  closing: number;
  fba: number;
  subscription: number;
}

/** What a world's settings say of fees, and `data/finances.json` where they are silent; all 0 where there are none. */
export function feesOf({ settings }: World, currency: string): Fees {
  const { fees } = settings.finances;
  if (fees === 'none') return { commission: 0, fixedClosing: 0, closing: 0, fba: 0, subscription: 0 };
  const facts = financeFacts();
  const usual = (table: Record<string, string>) => hundredthsOf(table[currency] ?? table['*']!);
  return {
    commission: fees.commission ?? facts.commission,
    fixedClosing: usual(facts.fixedClosing),
    closing: fees.closing ?? 0,
    fba: fees.fba ?? usual(facts.fba),
    subscription: fees.subscription ?? usual(facts.subscription),
  };
}

/** The commission on a price, in hundredths. */
export const commissionOn = (price: number, { commission }: Fees, currency: string): number =>
  // Percent may have two decimals; both are whole numbers here, so that nothing is lost.
  partOf(price, Math.round(commission * 100), 10_000, currency);

/** What Amazon keeps of the commission that it gives back, in hundredths. */
export function refundCommissionOn(commission: number, currency: string): number {
  const { share, most } = financeFacts().refundCommission;
  return Math.min(partOf(commission, share, 100, currency), hundredthsOf(most));
}
