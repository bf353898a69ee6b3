import type { World } from '../../world/world.js';
import { GROUP_COLUMNS } from './groups.js';
import type { FinancialEventGroup } from './groups.js';

/** What an account held at an instant, in hundredths. */
export interface AccountBalance {
  currency: string;
  amount: number;
  /** When it moved last, or when its period began. */
  movedAt: number;
}

/** What the accounts of a seller in some currencies held at an instant; one that was not there yet is left out. */
export const balancesAt = (
  world: World,
  seller: number,
  currencies: readonly string[],
  at: number,
): AccountBalance[] =>
  groupsAt(world, seller, currencies, at).map((group) => {
    const { moved, movedAt } = world.database.get<{ moved: number; movedAt: number | null }>(
      `SELECT coalesce(sum(amount), 0) AS moved, max(posted_at) AS movedAt
       FROM financial_events WHERE "group" = ? AND posted_at <= ?`,
      group.id,
      at,
    )!;
    const { currency, beginning, startAt } = group;
    return { currency, amount: beginning + moved, movedAt: movedAt ?? startAt };
  });

/** The period of each account in which an instant lies: one ends at the millisecond at which the next begins. */
const groupsAt = (
  world: World,
  seller: number,
  currencies: readonly string[],
  at: number,
): FinancialEventGroup[] =>
  world.database.all<FinancialEventGroup>(
    `SELECT ${GROUP_COLUMNS} FROM financial_event_groups
     WHERE seller = ? AND start_at <= ? AND (end_at IS NULL OR end_at > ?)
       AND currency IN (SELECT value FROM json_each(?)) ORDER BY start_at, id`,
    seller,
    at,
    at,
    JSON.stringify(currencies),
  );
