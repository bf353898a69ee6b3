import { createChance } from '../world/chance.js';
import type { World } from '../world/world.js';

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The AmazonShipmentId of what Amazon sends for an order of Brazil, such as `DrLqQwqvb`. It is that of the seed and the order,
 * and not drawn: what is made up next must not depend on whether anybody asks for it.
 */
export const fbaShipmentIdOf = ({ seed }: World, amazonOrderId: string): string =>
  `D${createChance(seed, `fba-shipment/${amazonOrderId}`).text(8, LETTERS_AND_DIGITS)}`;
