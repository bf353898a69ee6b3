import type { World } from '../../world/world.js';

const DAY = 86_400_000;

/** Recorded ids end in the day on which they were made, counted from 1970, in six digits. */
const dayOf = (world: World): string => String(Math.floor(world.now() / DAY)).padStart(6, '0');

/** A number that grows with the row, by steps that vary: no two rows have the same. */
const numberOf = (world: World, row: number, start: number, step: number): number =>
  start + row * step + world.ids.made.below(step);

/** Such as 51784018425. @param row the number of the row that it is for. */
export const makeReportRequestId = (world: World, row: number): string =>
  `${numberOf(world, row, 50_000, 4)}${dayOf(world)}`;

/** Such as 21175694446018424. */
export const makeReportId = (world: World, row: number): string =>
  `${numberOf(world, row, 20_000_000_000, 1_000_000)}${dayOf(world)}`;
