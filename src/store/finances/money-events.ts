import { financeFacts } from './kinds.js';
import { amountText } from './amounts.js';
import type { NewFinancialEvent } from './events.js';

/** An amount as the model of Finances has it. */
export const currencyAmount = (hundredths: number, currency: string) => ({
  CurrencyCode: currency,
  CurrencyAmount: amountText(hundredths),
});

interface Posted {
  postedAt: number;
  amount: number;
  currency: string;
  /** What a settlement report calls it, where that is not what it is for. */
  line?: string;
  amazonOrderId?: string;
}

/** A fee of Amazon's that is not for a line of an order, such as `Subscription`; the event shows no date (recorded). */
export const serviceFee = (
  type: string,
  { amount, currency, line = type, ...event }: Posted,
): NewFinancialEvent => ({
  kind: 'ServiceFee',
  line,
  amount,
  ...event,
  details: {
    ...(event.amazonOrderId !== undefined && { AmazonOrderId: event.amazonOrderId }),
    FeeList: [{ FeeType: type, FeeAmount: currencyAmount(amount, currency) }],
  },
});

/** An adjustment of the account, such as `PostageBilling`; the event shows no order. */
export const adjustment = (
  type: string,
  { amount, currency, line = type, ...event }: Posted,
): NewFinancialEvent => ({
  kind: 'Adjustment',
  line,
  amount,
  ...event,
  details: {
    AdjustmentType: type,
    PostedDate: event.postedAt,
    AdjustmentAmount: currencyAmount(amount, currency),
  },
});

/** The event of a line of a settlement that is not of an order, as a scenario names it: `Subscription Fee`. */
export function eventOfLine(line: string, posted: Omit<Posted, 'line'>): NewFinancialEvent {
  const { lines } = financeFacts();
  const { kind, type = line } = lines[line] ?? lines['*']!;
  if (kind === 'ServiceFee') return serviceFee(type, { ...posted, line });
  if (kind === 'Adjustment') return adjustment(type, { ...posted, line });
  const { amount, currency, ...event } = posted;
  return {
    kind,
    line,
    amount,
    ...event,
    details: { DebtRecoveryType: type, RecoveryAmount: currencyAmount(amount, currency) },
  };
}
