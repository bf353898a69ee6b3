import type { SettledItem, SettledOrder } from '../../store/finances/settled.js';
import type { Settlement, SettlementTransaction } from '../../store/settlements.js';
import type { Row } from '../row.js';

/** The row that a settlement has for itself. */
export const settledRow = ({ settlementId, startAt, endAt, depositedAt, total }: Settlement): Row => ({
  kind: 'Settlement',
  settlementId,
  startAt,
  endAt,
  depositedAt,
  total,
  currency: total.currency,
});

const orderFields = ({ settlementId }: Settlement, order: SettledOrder): Row => ({
  settlementId,
  kind: order.kind,
  type: order.kind,
  amazonOrderId: order.amazonOrderId,
  sellerOrderId: order.sellerOrderId,
  shipmentId: order.kind === 'Order' ? order.eventId : undefined,
  adjustmentId: order.kind === 'Refund' ? order.eventId : undefined,
  marketplaceName: order.marketplaceName,
  channel: order.channel,
  postedAt: order.postedAt,
});

const itemFields = ({ orderItemId, sku }: SettledItem): Row => ({ orderItemId, sku });

/** Flat file: of a line first the quantity, then each price, fee and promotion in a row of its own. */
export function flatRows(settled: Settlement, transaction: SettlementTransaction): Row[] {
  if (transaction.kind === 'Other') {
    const { type, amazonOrderId, postedAt, amount } = transaction;
    return [{ settlementId: settled.settlementId, type, amazonOrderId, postedAt, otherAmount: amount }];
  }
  return transaction.items.flatMap((item) => {
    const fields = { ...orderFields(settled, transaction), ...itemFields(item) };
    return [
      ...(item.quantity === undefined ? [] : [{ ...fields, quantity: item.quantity }]),
      ...item.prices.map(({ type, amount }) => ({ ...fields, priceType: type, priceAmount: amount })),
      ...[...item.fees, ...(item.withheld ?? [])].map(({ type, amount }) => ({
        ...fields,
        feeType: type,
        feeAmount: amount,
      })),
      ...item.promotions.map(({ id, type, amount }) => ({
        ...fields,
        promotionId: id,
        promotionType: type,
        promotionAmount: amount,
      })),
    ];
  });
}

/** Flat file V2: an amount in each row, with its kind beside it; the quantity stands where the principal does. */
export function v2Rows(settled: Settlement, transaction: SettlementTransaction): Row[] {
  if (transaction.kind === 'Other') {
    const { type, amazonOrderId, postedAt, amount } = transaction;
    const other = { type: OTHER, amountType: OTHER, description: type };
    return [{ settlementId: settled.settlementId, ...other, amazonOrderId, postedAt, amount }];
  }
  return transaction.items.flatMap((item) => {
    const fields = { ...orderFields(settled, transaction), ...itemFields(item) };
    const row = (amountType: string, description: string, amount: string): Row => ({
      ...fields,
      amountType,
      description,
      amount,
      quantity: description === 'Principal' && amountType === 'ItemPrice' ? item.quantity : undefined,
    });
    return [
      ...item.prices.map(({ type, amount }) => row('ItemPrice', type, amount)),
      ...item.fees.map(({ type, amount }) => row('ItemFees', type, amount)),
      ...(item.withheld ?? []).map(({ type, amount }) => row('ItemWithheldTax', type, amount)),
      ...item.promotions.map(({ id, type, amount }) => ({
        ...row('Promotion', type, amount),
        promotionId: id,
      })),
    ];
  });
}

const OTHER = 'other-transaction';

/** XML: a transaction with all that is in it. */
export function xmlRow(settled: Settlement, transaction: SettlementTransaction): Row {
  const money = (amount: string) => ({ amount, currency: settled.total.currency });
  const amounts = (list: readonly { type: string; amount: string }[]): Row[] =>
    list.map(({ amount, ...rest }) => ({ ...rest, amount: money(amount) }));
  if (transaction.kind === 'Other') {
    const { kind, type, amazonOrderId, postedAt, amount } = transaction;
    return { kind, type, amazonOrderId, postedAt, amount: money(amount) };
  }
  return {
    ...orderFields(settled, transaction),
    items: transaction.items.map((item) => ({
      ...itemFields(item),
      quantity: item.quantity,
      prices: amounts(item.prices),
      fees: amounts([...item.fees, ...(item.withheld ?? [])]),
      promotions: amounts(item.promotions),
    })),
  };
}
