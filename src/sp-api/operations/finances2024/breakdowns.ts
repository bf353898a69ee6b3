import { sumOf } from '../../../store/finances/amounts.js';
import type { FinancialEvent } from '../../../store/finances/events.js';
import type { SettledAmount, SettledItem } from '../../../store/finances/settled.js';
import { chargeType } from '../../../store/finances/to-model.js';
import { hundredthsOf } from '../../../store/hundredths.js';

/** A part of an amount, which may have parts itself: they add up to it. */
export interface Breakdown {
  breakdownType: string;
  breakdownAmount: Currency;
  breakdowns: Breakdown[];
}

/** An amount with its currency. */
export interface Currency {
  currencyAmount: number;
  currencyCode: string;
}

/** What a line moves, by what it is for. Amazon has no table of these; `Product Charges` is documented, the others are chosen. */
const PARTS: readonly (readonly [type: string, amounts: (item: SettledItem) => readonly SettledAmount[]])[] =
  [
    ['Product Charges', ({ prices }) => prices],
    ['Promotions', ({ promotions }) => promotions],
    ['Tax Withheld', ({ withheld = [] }) => withheld],
    ['Amazon Fees', ({ fees }) => fees],
  ];

/** Fees are what the seller pays; all else is of what was sold. */
const isFee = ({ breakdownType }: Breakdown): boolean => breakdownType === 'Amazon Fees';

/** Money is a number here. */
export const currency = (hundredths: number, currencyCode: string): Currency => ({
  currencyAmount: hundredths / 100,
  currencyCode,
});

/** What lines of an order moved: `Product Charges` with what each charge is for, then the others; those without any are left out. */
export const breakdownsOfItems = (items: readonly SettledItem[], code: string): Breakdown[] =>
  PARTS.map(([type, amountsOf]) => ({ type, amounts: items.flatMap(amountsOf) }))
    .filter(({ amounts }) => amounts.length > 0)
    .map(({ type, amounts }) => ({
      breakdownType: type,
      breakdownAmount: currency(sumOf(amounts), code),
      breakdowns: byType(amounts, code),
    }));

/** The same for the whole order, under `Sales` and `Expenses`. */
export function breakdownsOfOrder(items: readonly SettledItem[], code: string): Breakdown[] {
  const all = breakdownsOfItems(items, code);
  const groups = { Sales: all.filter((one) => !isFee(one)), Expenses: all.filter(isFee) };
  return Object.entries(groups)
    .filter(([, breakdowns]) => breakdowns.length > 0)
    .map(([type, breakdowns]) => above(type, breakdowns, code));
}

const above = (breakdownType: string, breakdowns: Breakdown[], code: string): Breakdown => ({
  breakdownType,
  breakdownAmount: currency(
    breakdowns.reduce((sum, { breakdownAmount }) => sum + hundredthsOf(breakdownAmount.currencyAmount), 0),
    code,
  ),
  breakdowns,
});

/** One for each type, in the order in which the types come. */
function byType(amounts: readonly SettledAmount[], code: string): Breakdown[] {
  const sums = new Map<string, number>();
  for (const { type, amount } of amounts)
    sums.set(chargeType(type), (sums.get(chargeType(type)) ?? 0) + hundredthsOf(amount));
  return [...sums].map(([type, sum]) => leaf(type, sum, code));
}

const leaf = (breakdownType: string, hundredths: number, code: string): Breakdown => ({
  breakdownType,
  breakdownAmount: currency(hundredths, code),
  breakdowns: [],
});

/** An event that is not of an order's lines is one amount, named as in a settlement report (chosen). */
export const breakdownsOfOther = ({ line, amount, currency: code }: FinancialEvent): Breakdown[] => [
  leaf(line, amount, code),
];
