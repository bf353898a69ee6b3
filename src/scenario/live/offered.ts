import { findStock } from '../../store/inventory.js';
import { listingOfRow } from '../../store/listings.js';
import type { Listing } from '../../store/listings.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';

/** A seller's part in a marketplace. */
export interface Part {
  id: number;
  seller: number;
  marketplaceId: string;
}

/** The part in row `id`. */
export const partOfRow = (world: World, id: number): Part | undefined =>
  world.database.get<Part>(
    'SELECT id, seller, marketplace_id AS marketplaceId FROM participations WHERE id = ?',
    id,
  );

/** Some listings of a part that are offered, each once; fewer where chance finds inactive ones. */
export function someOffered(world: World, chance: Chance, part: Part, draws: number): Listing[] {
  const { count } = world.database.get<{ count: number }>(
    'SELECT count(*) AS count FROM listings WHERE participation = ?',
    part.id,
  )!;
  const places = Array.from({ length: count === 0 ? 0 : draws }, () => chance.below(count));
  return [...new Set(places)]
    .map((place) => listingAt(world, part, place))
    .filter(({ status }) => status === 'active');
}

const listingAt = (world: World, part: Part, place: number): Listing =>
  listingOfRow(
    world,
    world.database.get<{ id: number }>(
      'SELECT id FROM listings WHERE participation = ? ORDER BY sku LIMIT 1 OFFSET ? + 0',
      part.id,
      place,
    )!.id,
  );

/** How many units of a listing can be sold. */
export const unitsOf = (world: World, { seller }: Part, { channel, quantity, sku }: Listing): number =>
  channel === 'MFN' ? quantity : (findStock(world, seller, sku)?.inStock ?? 0);
