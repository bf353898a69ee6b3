import type { World } from '../world/world.js';
import type { Channel, Money } from './orders/order.js';

/** An amount with what it is for, such as `Principal` or `Commission`. */
export interface SettledAmount {
  type: string;
  amount: string;
}

/** A line of an order in a settlement; fees are negative, and so is most of what a refund has. */
export interface SettledItem {
  orderItemId: string;
  sku: string;
  quantity?: number;
  prices: SettledAmount[];
  fees: SettledAmount[];
  promotions: (SettledAmount & { id: string })[];
}

/** What a settlement has of an order: that it was paid, or paid back. */
export interface SettledOrder {
  kind: 'Order' | 'Refund';
  amazonOrderId: string;
  sellerOrderId?: string;
  /** The id of the shipment; of a refund, that of the adjustment. */
  eventId: string;
  /** Such as `Amazon.com`. */
  marketplaceName: string;
  channel: Channel;
  postedAt: number;
  items: SettledItem[];
}

/** What is in a settlement beside orders: a subscription, a transfer, a reimbursement. */
export interface OtherTransaction {
  kind: 'Other';
  /** Such as `Subscription Fee`. */
  type: string;
  amazonOrderId?: string;
  postedAt: number;
  amount: string;
}

export type SettlementTransaction = SettledOrder | OtherTransaction;

/** What Amazon settled with a seller for a period. Instants are milliseconds since 1970. */
export interface Settlement {
  id: number;
  participation: number;
  settlementId: string;
  startAt: number;
  endAt: number;
  depositedAt: number;
  total: Money;
  /** Some of its lines have promotions. */
  promotions: boolean;
}

interface Row {
  id: number;
  participation: number;
  settlement_id: string;
  start_at: number;
  end_at: number;
  deposited_at: number;
  total: string;
  currency: string;
  promotions: number;
}

const settlementOf = (row: Row): Settlement => ({
  id: row.id,
  participation: row.participation,
  settlementId: row.settlement_id,
  startAt: row.start_at,
  endAt: row.end_at,
  depositedAt: row.deposited_at,
  total: { amount: row.total, currency: row.currency },
  promotions: row.promotions === 1,
});

/** Adds a settlement with its transactions, or nothing of it. */
export const createSettlement = (
  world: World,
  settlement: Omit<Settlement, 'id' | 'promotions'>,
  transactions: readonly SettlementTransaction[],
): Settlement =>
  world.database.transaction(() => {
    const promotions = transactions.some(hasPromotions);
    const { id } = world.database.run(
      `INSERT INTO settlements (participation, settlement_id, start_at, end_at, deposited_at, total, currency, promotions)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      settlement.participation,
      settlement.settlementId,
      settlement.startAt,
      settlement.endAt,
      settlement.depositedAt,
      settlement.total.amount,
      settlement.total.currency,
      promotions ? 1 : 0,
    );
    for (const transaction of transactions) {
      world.database.run(
        'INSERT INTO settlement_transactions (settlement, details) VALUES (?, ?)',
        id,
        JSON.stringify(transaction),
      );
    }
    return { id, ...settlement, promotions };
  });

const hasPromotions = (transaction: SettlementTransaction): boolean =>
  transaction.kind !== 'Other' && transaction.items.some(({ promotions }) => promotions.length > 0);

/** The settlement of a participation that ended last within a period, both ends included. */
export function findLastSettlement(
  world: World,
  participation: number,
  from: number,
  to: number,
): Settlement | undefined {
  const row = world.database.get<Row>(
    `SELECT * FROM settlements WHERE participation = ? AND end_at >= ? AND end_at <= ?
     ORDER BY end_at DESC, id DESC LIMIT 1`,
    participation,
    from,
    to,
  );
  return row && settlementOf(row);
}

/** Up to `limit` transactions of a settlement with their rows, from behind row `after` on. */
export const listTransactions = (
  world: World,
  settlement: Settlement,
  limit: number,
  after = 0,
): { id: number; transaction: SettlementTransaction }[] =>
  world.database
    .all<{ id: number; details: string }>(
      'SELECT id, details FROM settlement_transactions WHERE settlement = ? AND id > ? ORDER BY id LIMIT ? + 0',
      settlement.id,
      after,
      limit,
    )
    .map(({ id, details }) => ({ id, transaction: JSON.parse(details) as SettlementTransaction }));
