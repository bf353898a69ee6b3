import type { Money, Order, OrderStatus } from '../../../store/orders/order.js';

/** A word as this version spells it: `SecondDay` is SECOND_DAY, `Very Good` VERY_GOOD. */
export const upperWord = (word: string): string =>
  word.replaceAll(/(?<=[a-z])(?=[A-Z])| /g, '_').toUpperCase();

/** The statuses of the trade by those of this version. An order whose invoice is not confirmed has no word of its own: it is not shipped (chosen). */
export const STATUSES: Readonly<Record<string, readonly OrderStatus[]>> = {
  PENDING_AVAILABILITY: ['PendingAvailability'],
  PENDING: ['Pending'],
  UNSHIPPED: ['Unshipped', 'InvoiceUnconfirmed'],
  PARTIALLY_SHIPPED: ['PartiallyShipped'],
  SHIPPED: ['Shipped'],
  CANCELLED: ['Canceled'],
  UNFULFILLABLE: ['Unfulfillable'],
};

const byStatus = new Map(
  Object.entries(STATUSES).flatMap(([word, statuses]) => statuses.map((status) => [status, word] as const)),
);

export const statusWord = ({ status }: Pick<Order, 'status'>): string => byStatus.get(status)!;

/** Who ships, by the channel of the trade. */
export const CHANNELS = { MERCHANT: 'MFN', AMAZON: 'AFN' } as const;

/** Money has its names in lower case here. */
export const moneyOf2026 = (money: Money | undefined) =>
  money && { amount: money.amount, currencyCode: money.currency };
