import type { NewFinancialEvent } from './events.js';
import type { FinancialEventGroup } from './groups.js';
import { currencyAmount } from './money-events.js';

/** That what was owed at the end of a group was charged to a card. Recorded: its dates are whole seconds. */
export function debtPayment(
  { total, currency, startAt, endAt }: FinancialEventGroup,
  postedAt: number,
): NewFinancialEvent {
  const recovered = currencyAmount(-total, currency);
  return {
    kind: 'DebtRecovery',
    line: 'Successful charge',
    postedAt,
    amount: -total,
    details: {
      DebtRecoveryType: 'DebtPayment',
      RecoveryAmount: recovered,
      DebtRecoveryItemList: [
        {
          RecoveryAmount: recovered,
          OriginalAmount: currencyAmount(total, currency),
          GroupBeginDate: wholeSecond(startAt),
          GroupEndDate: wholeSecond(endAt!),
        },
      ],
      ChargeInstrumentList: [{ Description: 'MasterCard', Tail: '0000', Amount: recovered }],
    },
  };
}

const wholeSecond = (instant: number): number => instant - (instant % 1_000);
