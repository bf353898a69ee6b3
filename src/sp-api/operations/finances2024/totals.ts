import type { FinancialEvent } from '../../../store/finances/events.js';
import { hundredthsOf } from '../../../store/hundredths.js';
import { breakdownsOf } from './transaction.js';
import { currency } from './breakdowns.js';
import type { Breakdown } from './breakdowns.js';

/** What was moved in a currency, in hundredths, and of what it is made up. */
export interface Total {
  net: number;
  breakdowns: Breakdown[];
}

/** Adds up those events that are wanted, for each currency: the breakdowns of the whole are those of its events, each once. */
export function addUp(
  events: Iterable<FinancialEvent>,
  isWanted: (event: FinancialEvent) => boolean,
): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const event of events) {
    if (!isWanted(event)) continue;
    const total = totals.get(event.currency) ?? { net: 0, breakdowns: [] };
    totals.set(event.currency, total);
    total.net += event.amount;
    mergeInto(total.breakdowns, breakdownsOf(event));
  }
  return totals;
}

function mergeInto(all: Breakdown[], more: readonly Breakdown[]): void {
  for (const one of more) {
    const known = all.find(({ breakdownType }) => breakdownType === one.breakdownType);
    if (!known) {
      all.push(structuredClone(one));
      continue;
    }
    const { currencyAmount, currencyCode } = known.breakdownAmount;
    const sum = hundredthsOf(currencyAmount) + hundredthsOf(one.breakdownAmount.currencyAmount);
    known.breakdownAmount = currency(sum, currencyCode);
    mergeInto(known.breakdowns, one.breakdowns);
  }
}
