import type { World } from '../../world/world.js';
import { digestOf } from './digest.js';

const DAY = 86_400_000;

/** How long a period is, in milliseconds, unless nothing is in it. */
const lengthOf = ({ settings }: World): number => settings.finances.settlementDays * DAY;

/**
 * When a period that began at `startAt` ends: at the next of the marks that are a period apart. Recorded: the time of day
 * is the same to the second, the milliseconds differ.
 */
export function nextClose(world: World, startAt: number): number {
  const length = lengthOf(world);
  const whole = startAt - (startAt % 1_000);
  const passed = Math.max(0, Math.floor((world.now() - whole) / length));
  const mark = whole + (passed + 1) * length;
  return mark + (digestOf(world, 'close', mark).readUInt16BE(0) % 1_000);
}

/** When the first periods of a world began that has just been loaded: half a period ago, at the time of day of their ends. */
export function startOfFirst(world: World): number {
  const middle = world.now() - lengthOf(world) / 2;
  return middle - (middle % DAY) + world.settings.finances.closesAt;
}

/** When the period began that ends first at `firstClose`. */
export const startBefore = (world: World, firstClose: number): number => firstClose - lengthOf(world);
