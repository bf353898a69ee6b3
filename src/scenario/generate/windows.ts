import type { Window } from '../../store/orders/order.js';
import { calendarOf } from './calendar.js';

/** Days after the day of purchase: from when to when an order is shipped and delivered. */
interface Speed {
  ship: readonly [number, number];
  deliver: readonly [number, number];
}

const standard: Speed = { ship: [1, 4], deliver: [5, 11] };

const speeds: Readonly<Record<string, Speed>> = {
  Standard: standard,
  FreeEconomy: { ship: [1, 4], deliver: [8, 20] },
  Expedited: { ship: [1, 2], deliver: [3, 5] },
  SecondDay: { ship: [1, 1], deliver: [2, 3] },
  NextDay: { ship: [0, 0], deliver: [1, 1] },
  SameDay: { ship: [0, 0], deliver: [0, 0] },
};

/** Windows begin at midnight of the marketplace and end a second before one, as recorded. */
export function windowsOf(
  purchasedAt: number,
  timeZone: string,
  category: string,
): { ship: Window; deliver: Window } {
  const { dayOf, startOf } = calendarOf(timeZone);
  const day = dayOf(purchasedAt);
  const { ship, deliver } = speeds[category] ?? standard;
  const window = ([first, last]: readonly [number, number]): Window => ({
    from: startOf(day + first),
    to: startOf(day + last + 1) - 1000,
  });
  return { ship: window(ship), deliver: window(deliver) };
}
