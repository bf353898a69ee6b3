import { digitsOf, hundredthsOf } from '../../../store/hundredths.js';
import type { Money, Order, OrderItem, OrderItemDetails } from '../../../store/orders/order.js';
import { shownOf } from '../../../store/orders/shown.js';
import { moneyOf2026 } from './words.js';

/** What a line's amounts are called here, and which are taken off; discounts are shown as negative amounts (chosen). */
const KINDS: readonly (readonly [type: string, part: keyof OrderItemDetails, sign: 1 | -1])[] = [
  ['ITEM', 'price', 1],
  ['SHIPPING', 'shippingPrice', 1],
  ['GIFT_WRAP', 'giftWrapPrice', 1],
  ['TAX', 'tax', 1],
  ['TAX', 'shippingTax', 1],
  ['TAX', 'giftWrapTax', 1],
  ['DISCOUNT', 'promotionDiscount', -1],
  ['DISCOUNT', 'shippingDiscount', -1],
];

/** The sums of some lines by what they are of, in hundredths, in the order of the kinds. */
function sumsOf(items: readonly OrderItem[]): { sums: Map<string, number>; currency: string | undefined } {
  const sums = new Map<string, number>();
  let currency: string | undefined;
  for (const [type, part, sign] of KINDS)
    for (const { details } of items) {
      const money = details[part] as Money | undefined;
      if (!money) continue;
      currency ??= money.currency;
      sums.set(type, (sums.get(type) ?? 0) + sign * hundredthsOf(money.amount));
    }
  return { sums, currency };
}

const breakdownsOf = (sums: ReadonlyMap<string, number>, currency: string) =>
  [...sums].map(([type, sum]) => ({ type, subtotal: amountOf(sum, currency) }));

const amountOf = (hundredths: number, currencyCode: string) => ({
  amount: (hundredths < 0 ? '-' : '') + digitsOf(Math.abs(hundredths)),
  currencyCode,
});

/** What an order earns: its total as every other operation shows it, and what its lines add up to by kind. */
export function orderProceeds(order: Order, items: readonly OrderItem[]) {
  if (!shownOf(order).total) return undefined;
  const { sums, currency } = isPlaced(order) ? sumsOf(items) : sumsOf([]);
  return {
    grandTotal: moneyOf2026(order.details.total),
    breakdowns: currency === undefined ? undefined : breakdownsOf(sums, currency),
  };
}

/** What a line earns; nothing is said while the order is pending, and once it is cancelled. */
export function itemProceeds(item: OrderItem, order: Order) {
  if (!isPlaced(order)) return undefined;
  const { sums, currency } = sumsOf([item]);
  if (currency === undefined) return undefined;
  const total = [...sums.values()].reduce((all, sum) => all + sum, 0);
  return { proceedsTotal: amountOf(total, currency), breakdowns: breakdownsOf(sums, currency) };
}

/** While an order is pending, and once it is cancelled, its lines show no amounts. */
export const isPlaced = ({ status }: Order): boolean =>
  status !== 'Pending' && status !== 'PendingAvailability' && status !== 'Canceled';

/** What one unit costs; the trade keeps the price of the line. */
export function unitPriceOf({ details: { price }, quantityOrdered }: OrderItem) {
  if (!price) return undefined;
  return amountOf(Math.round(hundredthsOf(price.amount) / Math.max(1, quantityOrdered)), price.currency);
}
