import { listParticipations, listSellers } from '../../registry/sellers.js';
import { hasListings } from '../../store/listings.js';
import { orderOfRow } from '../../store/orders/orders.js';
import type { LiveSettings } from '../../world/settings.js';
import type { World } from '../../world/world.js';
import { chanceOf, DAY, gap, HOUR } from './chance-of.js';
import { planNext } from './course.js';
import {
  ORDER_ARRIVES,
  ORDER_GOES_ON,
  PRICE_GOES_BACK,
  PRICE_MOVES,
  STOCK_IS_REFILLED,
} from './due-kinds.js';
import { liveOrders } from './live-orders.js';

/** What comes again and again, as often as the settings say. */
const PACE = [ORDER_ARRIVES, PRICE_MOVES, STOCK_IS_REFILLED];

/** What has begun, and is not over. */
const COURSES = [ORDER_GOES_ON, PRICE_GOES_BACK];

/** When a day's refill comes, in UTC. */
const REFILLED_AT = 5 * HOUR;

/** Plans what a world that is alive begins with: in each marketplace of each seller, and with each of its orders that is on its way. */
export function beginLife(world: World): void {
  planPace(world);
  for (const id of liveOrders(world)) {
    const item = { kind: ORDER_GOES_ON, subject: String(id), dueAt: world.now() };
    planNext(world, chanceOf(world, item), orderOfRow(world, id));
  }
}

function planPace(world: World): void {
  // They are listed newest first.
  for (const seller of listSellers(world).reverse())
    for (const { id } of listParticipations(world, seller)) {
      joinIn(world, id);
      planRefill(world, id);
    }
}

/** Where a seller offers something, buyers come and prices move; who begins to sell joins in with the next refill. */
export function joinIn(world: World, part: number): void {
  if (!hasListings(world, part)) return;
  if (!world.due.has(ORDER_ARRIVES, part)) planArrival(world, part);
  if (!world.due.has(PRICE_MOVES, part)) planPrice(world, part);
}

/** Switches life on or off, or gives it another pace. Switched off, orders and prices stay as they are. */
export function setLife(world: World, change: Partial<LiveSettings>): LiveSettings {
  const was = world.settings.live;
  const live = { ...was, ...change };
  world.setSettings({ live });
  world.due.removeKinds(live.on ? PACE : [...PACE, ...COURSES]);
  if (live.on && !was.on) beginLife(world);
  else if (live.on) planPace(world);
  return live;
}

/** Plans when the next order arrives at the part in row `part`. */
export const planArrival = (world: World, part: number): void =>
  planAfterGap(world, ORDER_ARRIVES, part, world.settings.live.orders);

/** Plans when the next price moves there. */
export const planPrice = (world: World, part: number): void =>
  planAfterGap(world, PRICE_MOVES, part, world.settings.live.prices);

/** Plans the next refill there. */
export function planRefill(world: World, part: number): void {
  const now = world.now();
  const today = now - (now % DAY) + REFILLED_AT;
  world.due.add(STOCK_IS_REFILLED, part, today > now ? today : today + DAY);
}

function planAfterGap(world: World, kind: string, part: number, perDay: number): void {
  if (perDay === 0) return;
  const now = world.now();
  // A stream of its own: what happens at this instant draws on that of its item.
  const chance = chanceOf(world, { kind: `${kind}/next`, subject: String(part), dueAt: now });
  world.due.add(kind, part, now + gap(chance, perDay));
}
