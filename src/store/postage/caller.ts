import type { Seller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';

/** Who asks for labels, and in which world. */
export interface PostageCaller {
  world: World;
  seller: Seller;
}
