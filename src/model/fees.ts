import { readData } from './data-file.js';

/** What GetMyFeesEstimate reckons with, as data/fees.json has it. Amounts are hundredths of a US dollar. */
export interface FeeRules {
  referral: { percent: number; minimum: number; groups: Record<string, number> };
  closing: { amount: number; groups: string[] };
  perItem: number;
  amazon: {
    /** Of packages up to so many ounces and inches; steps are ounces and the fee up to them. */
    small: { ounces: number; inches: [number, number, number]; steps: [number, number][] };
    large: { steps: [number, number][]; perFurtherPound: number };
  };
  /** How many units of a currency a dollar is, where it is not about one. */
  currencies: Record<string, number>;
  marketplaces: Record<string, { fees?: string[]; taxPercent?: number }>;
}

export const feeRules = readData<FeeRules>('fees.json');
