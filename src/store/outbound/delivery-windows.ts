import { outboundFacts } from '../../model/outbound.js';
import type { Window } from '../orders/order.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The windows in which a delivery can be scheduled at an instant, soonest first: parts of whole days in UTC. */
export function deliveryWindows(now: number): Window[] {
  const { firstDay, days, hours } = outboundFacts().deliveryWindows;
  const today = Math.floor(now / DAY) * DAY;
  return Array.from({ length: days }, (_, at) => today + (firstDay + at) * DAY).flatMap((day) =>
    hours.map(([from, to]) => ({ from: day + from * HOUR, to: day + to * HOUR })),
  );
}

export const isOffered = (window: Window, now: number): boolean =>
  deliveryWindows(now).some(({ from, to }) => from === window.from && to === window.to);
