import type { World } from '../../world/world.js';
import { competitorsOf } from './competitors.js';
import type { Offer } from './offer.js';
import { isListed, listingOffersOf } from './own-offers.js';

/** All that buyers can take of a product in a marketplace, as the rows stand: listings of the world first, then all others. */
export const offersOf = (world: World, marketplaceId: string, asin: string): Offer[] => [
  ...listingOffersOf(world, marketplaceId, asin),
  ...competitorsOf(world, marketplaceId, asin),
];

/** Whether a product can be bought in a marketplace. */
export const isBuyable = (world: World, marketplaceId: string, asin: string): boolean =>
  world.database.get(
    'SELECT 1 FROM offers WHERE asin = ? AND marketplace_id = ? LIMIT 1',
    asin,
    marketplaceId,
  ) !== undefined || isListed(world, marketplaceId, asin);
