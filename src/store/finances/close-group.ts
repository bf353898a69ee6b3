import type { World } from '../../world/world.js';
import { debtPayment } from './debt.js';
import { digestOf, digitsOf } from './digest.js';
import { postEvent } from './events.js';
import {
  accountIn,
  accountOf,
  GROUP_CLOSES,
  groupOfRow,
  monthAfter,
  MONTHLY_FEE,
  openGroup,
} from './groups.js';
import type { FinancialEventGroup } from './groups.js';
import { feesOf } from './fees.js';
import { serviceFee } from './money-events.js';
import { nextClose } from './periods.js';

/** Due work: what an account owes is charged to the seller's card. */
export const DEBT_IS_CHARGED = 'finances.debt-is-charged';

/** Chosen: within the six hours that were recorded. */
const CHARGED_AFTER = 60 * 60_000;

/** Chosen: the transfer begins some seconds after the end. */
const TRANSFERRED_AFTER = 5_000;

/** The end of a period: it is closed, or goes on for another where there is nothing to settle. @returns the closed group */
export function endPeriod(world: World, id: number): FinancialEventGroup | undefined {
  const group = groupOfRow(world, id);
  if (group.endAt !== null) return undefined;
  if (group.total === 0) {
    world.due.add(GROUP_CLOSES, id, nextClose(world, world.now()));
    return undefined;
  }
  return closeGroup(world, group);
}

/**
 * Closes an open group at the world's now and begins the next one at the same millisecond. What is owed to the seller is
 * transferred; what the seller owes is charged an hour later.
 */
export function closeGroup(world: World, group: FinancialEventGroup): FinancialEventGroup {
  world.due.remove(GROUP_CLOSES, group.id);
  const paid = transfer(world, group, world.now());
  const { seller, currency, total } = group;
  openGroup(world, { seller, currency, startAt: world.now(), beginning: paid ? 0 : total });
  if (total < 0) chargeDebtOf(world, group, world.now());
  return groupOfRow(world, group.id);
}

/** Notes the end of a group and how its total was transferred. @returns whether it left the account */
export function transfer(world: World, { id, groupId, total }: FinancialEventGroup, endAt: number): boolean {
  const { status, tail, trace } = world.settings.finances.payout;
  const paid = total > 0 && status !== 'Unknown';
  world.database.run(
    'UPDATE financial_event_groups SET end_at = ?, transfer = ?, transferred_at = ?, trace_id = ?, tail = ? WHERE id = ?',
    endAt,
    paid ? status : 'Unknown',
    paid ? endAt + TRANSFERRED_AFTER : endAt,
    paid ? (trace === 'auto' ? digitsOf(digestOf(world, 'trace', groupId), 18) : trace) : null,
    paid ? tail : null,
    id,
  );
  return paid;
}

/** Has what an account owed at the end of a group charged to the seller's card; an hour after that end, or at once. */
export function chargeDebtOf(world: World, group: FinancialEventGroup, endAt: number): void {
  const chargedAt = endAt + CHARGED_AFTER;
  if (chargedAt > world.now()) world.due.add(DEBT_IS_CHARGED, group.id, chargedAt);
  else postEvent(world, group.seller, group.currency, debtPayment(group, chargedAt));
}

/** Charges what an account owed at the end of a group. */
export function chargeDebt(world: World, id: number): void {
  const group = groupOfRow(world, id);
  postEvent(world, group.seller, group.currency, debtPayment(group, world.now()));
}

/** Takes the monthly fee of an account, and waits for the next month. */
export function takeMonthlyFee(world: World, subject: string): void {
  const { seller, currency } = accountIn(subject);
  const now = world.now();
  world.due.add(MONTHLY_FEE, accountOf(seller, currency), monthAfter(now));
  const { subscription } = feesOf(world, currency);
  const isProfessional = world.database.numbers(
    "SELECT id FROM sellers WHERE id = ? AND plan = 'professional' AND status <> 'closed'",
    seller,
  );
  if (subscription === 0 || isProfessional.length === 0) return;
  const posted = { postedAt: now, amount: -subscription, currency, line: 'Subscription Fee' };
  postEvent(world, seller, currency, serviceFee('Subscription', posted));
}
