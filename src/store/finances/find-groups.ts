import type { World } from '../../world/world.js';
import { oldest } from './asked-period.js';
import { GROUP_COLUMNS } from './groups.js';
import type { FinancialEventGroup } from './groups.js';

/** Where a page of groups goes on. */
export interface GroupPlace {
  startAt: number;
  id: number;
}

/** Nothing began later. */
const FIRST: GroupPlace = { startAt: Number.MAX_SAFE_INTEGER, id: 0 };

/**
 * Up to `limit` groups of a seller in some currencies that began before `to`, and at `from` or later or were open then
 * (recorded); newest first, from behind a place on. One that was opened too long ago is none, also where it is open (documented).
 */
export const findGroups = (
  world: World,
  seller: number,
  currencies: readonly string[],
  from: number,
  to: number,
  limit: number,
  after: GroupPlace = FIRST,
): FinancialEventGroup[] =>
  world.database.all<FinancialEventGroup>(
    `SELECT ${GROUP_COLUMNS} FROM financial_event_groups
     WHERE seller = ? AND (start_at, id) < (?, ?) AND start_at < ? AND start_at >= ? AND (start_at >= ? OR end_at IS NULL OR end_at > ?)
       AND currency IN (SELECT value FROM json_each(?))
     ORDER BY start_at DESC, id DESC LIMIT ? + 0`,
    seller,
    after.startAt,
    after.id,
    to,
    oldest(world.now()),
    from,
    from,
    JSON.stringify(currencies),
    limit,
  );
