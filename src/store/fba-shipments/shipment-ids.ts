import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';

const LETTERS_AND_DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';

/**
 * The id of the parcel in which Amazon sent an order, the same one each time it is asked for: nine letters and digits, the first
 * one D. @param nth of several
 */
export const fbaShipmentIdOf = (world: World, amazonOrderId: string, nth = 0): string =>
  `D${createChance(world.seed, `shipment/${amazonOrderId}${nth === 0 ? '' : `/${nth}`}`).text(8, LETTERS_AND_DIGITS)}`;
