import { easyShipFacts } from '../../model/easy-ship.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { Window } from '../orders/order.js';
import type { EasyShipDimensions } from './packages.js';
import { easyShipSettings } from './settings.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Large parcels are picked up in fewer slots. */
export type SizeClass = 'usual' | 'large';

export function sizeClassOf({ length, width, height }: EasyShipDimensions, grams: string): SizeClass {
  const { large } = easyShipFacts().slots;
  const longest = Math.max(Number(length), Number(width), Number(height));
  return Number(grams) > large.grams || longest > large.centimetres ? 'large' : 'usual';
}

/** So long before a slot begins it is offered last. */
export const slotNotice = (): number => parseDuration(easyShipFacts().slots.notice)!;

/** `+05:30` in milliseconds. */
const zone = (): number => {
  const [hours, minutes] = easyShipFacts().offset.slice(1).split(':').map(Number) as [number, number];
  return hours * HOUR + minutes * 60_000;
};

/** The slots in which a parcel can be picked up, soonest first. */
export function offeredSlots(world: World, size: SizeClass): Window[] {
  const { noSlots, slots } = easyShipSettings(world);
  const now = world.now();
  if (noSlots) return [];
  return slots ? slots.filter(({ from }) => from > now) : usualSlots(now, size);
}

function usualSlots(now: number, size: SizeClass): Window[] {
  const { days, windows } = easyShipFacts().slots;
  if (size === 'large') return [windowOn(workingDays(now, 1, days)[0]!, windows[0]!)];
  const earliest = Math.ceil(now / HOUR) * HOUR + slotNotice();
  return workingDays(now, 0, days)
    .flatMap((day) => windows.map((window) => windowOn(day, window)))
    .filter(({ from }) => from >= earliest && from < earliest + days * DAY);
}

/** The working days from so many days after now on, as their midnights in India by the clock of UTC. */
function workingDays(now: number, first: number, days: number): number[] {
  const midnight = Math.floor((now + zone()) / DAY) * DAY;
  return Array.from({ length: days + 2 }, (_, at) => midnight + (first + at) * DAY).filter((day) =>
    easyShipFacts().slots.workingDays.includes(new Date(day).getUTCDay() || 7),
  );
}

function windowOn(day: number, [from, to]: readonly [string, string]): Window {
  const at = (time: string) => day + parseDuration(`PT${time.replace(':', 'H')}M`)! - zone();
  return { from: at(from), to: at(to) };
}
