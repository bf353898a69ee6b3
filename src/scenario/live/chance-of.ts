import { createChance } from '../../world/chance.js';
import type { Chance } from '../../world/chance.js';
import type { DueItem } from '../../world/due-item.js';
import type { World } from '../../world/world.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The chance of one thing that happens: it follows from the seed, from what happens, to whom and when. So nothing need be kept
 * between two of them, and what clients do changes nothing of what is to come but by what they changed.
 */
export const chanceOf = (world: World, { kind, subject, dueAt }: Omit<DueItem, 'id' | 'details'>): Chance =>
  createChance(world.seed, `${kind}/${subject}/${dueAt}`);

const STEPS = 1_000_000;

/** How long it is to the next of what happens so often in a day, at random; in milliseconds. */
export const gap = (chance: Chance, perDay: number): number =>
  Math.max(1, Math.round((-Math.log(1 - chance.below(STEPS) / STEPS) * DAY) / perDay));

/** Whether something comes to pass that does in so many of a hundred cases. */
export const happens = (chance: Chance, percent: number): boolean =>
  chance.below(STEPS) < percent * (STEPS / 100);
