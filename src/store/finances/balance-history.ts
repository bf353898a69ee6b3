import type { World } from '../../world/world.js';

/** What an account stood at from an instant on, in hundredths of its currency. */
export interface BalanceStep {
  at: number;
  balance: number;
}

interface EventRow {
  group: number;
  at: number;
  amount: number;
}

interface GroupRow {
  id: number;
  startAt: number;
  beginning: number;
  total: number;
}

/**
 * The balance of an account over time, the oldest first: what each event left, and what each period began with once the one before
 * was paid out. Of a long history the newest `most` events are in it; each is reckoned back from the total of its period.
 */
export function balanceHistory(world: World, seller: number, currency: string, most: number): BalanceStep[] {
  const events = world.database.all<EventRow>(
    `SELECT "group", posted_at AS at, amount FROM financial_events WHERE seller = ? AND currency = ?
     ORDER BY posted_at DESC, id DESC LIMIT ? + 0`,
    seller,
    currency,
    most,
  );
  const oldest = events.length < most ? 0 : events.at(-1)!.at;
  const groups = world.database.all<GroupRow>(
    `SELECT id, start_at AS startAt, beginning, total FROM financial_event_groups
     WHERE seller = ? AND currency = ? AND (end_at IS NULL OR end_at >= ?) ORDER BY start_at DESC, id DESC`,
    seller,
    currency,
    oldest,
  );
  const left = new Map(groups.map(({ id, total }) => [id, total]));
  const after = events.map(({ group, at, amount }) => {
    const balance = left.get(group) ?? 0;
    left.set(group, balance - amount);
    return { at, balance };
  });
  const beginnings = groups
    .filter(({ startAt }) => startAt >= oldest)
    .map(({ startAt: at, beginning: balance }) => ({ at, balance }));
  // A period begins before anything of its first instant happens.
  return [...beginnings.reverse(), ...after.reverse()].sort((a, b) => a.at - b.at);
}
