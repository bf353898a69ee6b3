import type { World } from '../world/world.js';
import { amountText } from './finances/amounts.js';
import { transfer } from './finances/close-group.js';
import { digestOf, digitsOf } from './finances/digest.js';
import { eventsOfGroup, insertEvent } from './finances/events.js';
import type { FinancialEvent, NewFinancialEvent } from './finances/events.js';
import { groupOfRow, insertGroup } from './finances/groups.js';
import type { FinancialEventGroup } from './finances/groups.js';
import { isOrderKind } from './finances/kinds.js';
import type { SettledOrder } from './finances/settled.js';
import { hundredthsOf } from './hundredths.js';
import type { Money } from './orders/order.js';

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

/** What Amazon settled with a seller for a period: a closed group, as reports tell of it. Instants are milliseconds since 1970. */
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

/** Recorded: the money was deposited two days after the end of the period. */
const DEPOSITED_AFTER = 2 * 86_400_000;

/** Adds a settlement with its group and the events in it, or nothing of it. */
export const createSettlement = (
  world: World,
  settlement: Omit<Settlement, 'id' | 'promotions'>,
  events: readonly NewFinancialEvent[],
): Settlement =>
  world.database.transaction(() => {
    const { startAt, endAt, total, participation } = settlement;
    const [seller] = world.database.numbers('SELECT seller FROM participations WHERE id = ?', participation);
    const lines = events.reduce((sum, { amount }) => sum + amount, 0);
    const group = insertGroup(world, {
      seller: seller!,
      currency: total.currency,
      startAt,
      endAt,
      // What the lines do not explain was there before.
      beginning: hundredthsOf(total.amount) - lines,
    });
    for (const event of events) insertEvent(world, group, event);
    transfer(world, groupOfRow(world, group.id), endAt);
    return insertSettlement(world, settlement, group.id);
  });

/** Makes a settlement of a group that was closed, with a number of its own. */
export function settleGroup(world: World, group: FinancialEventGroup, participation: number): Settlement {
  const { startAt, endAt, total, currency } = group;
  return insertSettlement(
    world,
    {
      participation,
      settlementId: freeSettlementId(world, group),
      startAt,
      endAt: endAt!,
      depositedAt: endAt! + DEPOSITED_AFTER,
      total: { amount: amountText(total), currency },
    },
    group.id,
  );
}

function freeSettlementId(world: World, { groupId }: FinancialEventGroup): string {
  for (let attempt = 0; ; attempt++) {
    const settlementId = digitsOf(digestOf(world, 'settlement', groupId, attempt), 11);
    if (!world.database.get('SELECT id FROM settlements WHERE settlement_id = ?', settlementId))
      return settlementId;
  }
}

function insertSettlement(
  world: World,
  settlement: Omit<Settlement, 'id' | 'promotions'>,
  group: number,
): Settlement {
  const promotions = hasPromotions(world, group);
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
  world.database.run('UPDATE financial_event_groups SET settlement = ? WHERE id = ?', id, group);
  return { id, ...settlement, promotions };
}

const hasPromotions = (world: World, group: number): boolean =>
  world.database.numbers(
    `SELECT e.id FROM financial_events e, json_each(e.details, '$.items') i
     WHERE e."group" = ? AND json_array_length(i.value, '$.promotions') > 0 LIMIT 1`,
    group,
  ).length > 0;

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

/** The group that a settlement is. */
const groupOf = (world: World, { id }: Settlement): FinancialEventGroup =>
  groupOfRow(
    world,
    world.database.numbers('SELECT id FROM financial_event_groups WHERE settlement = ?', id)[0]!,
  );

/** Up to `limit` transactions of a settlement with their rows, from behind row `after` on. */
export const listTransactions = (
  world: World,
  settlement: Settlement,
  limit: number,
  after = 0,
): { id: number; transaction: SettlementTransaction }[] =>
  eventsOfGroup(world, groupOf(world, settlement).id, limit, after).map((event) => ({
    id: event.id,
    transaction: transactionOf(event),
  }));

/** What was in the account before the period, as a line of its settlement; nothing where that was nothing. */
export function findCarriedOver(world: World, settlement: Settlement): OtherTransaction | undefined {
  const { beginning, startAt } = groupOf(world, settlement);
  if (beginning === 0) return undefined;
  const type = beginning < 0 ? 'Payable to Amazon' : 'Previous Reserve Amount Balance';
  return { kind: 'Other', type, postedAt: startAt, amount: amountText(beginning) };
}

function transactionOf({ kind, line, details, ...event }: FinancialEvent): SettlementTransaction {
  if (isOrderKind(kind)) return details as SettledOrder;
  const { amazonOrderId, postedAt, amount } = event;
  return {
    kind: 'Other',
    type: line,
    ...(amazonOrderId !== null && { amazonOrderId }),
    postedAt,
    amount: amountText(amount),
  };
}
