import type { World } from '../world/world.js';
import type { Listing, NewListing } from './listings.js';

/** A listing as it was when its seller took it out of the shop. */
export interface CancelledListing extends Listing {
  /** Milliseconds since 1970. */
  cancelledAt: number;
}

interface Row {
  id: number;
  cancelled_at: number;
  details: string;
}

/** Notes that a listing was cancelled, over what was noted of its SKU before. */
export function insertCancelledListing(
  world: World,
  listing: NewListing & Pick<Listing, 'marketplaceId'>,
): void {
  const noted = {
    status: 'inactive',
    quantity: 0,
    condition: 'New',
    createdAt: world.now(),
    updatedAt: world.now(),
    details: {},
    ...(JSON.parse(JSON.stringify(listing)) as NewListing),
  };
  world.database.run(
    `INSERT INTO cancelled_listings (participation, sku, cancelled_at, details) VALUES (?, ?, ?, ?)
     ON CONFLICT (participation, sku) DO UPDATE SET cancelled_at = excluded.cancelled_at, details = excluded.details`,
    listing.participation,
    listing.sku,
    world.now(),
    JSON.stringify(noted),
  );
}

/** Takes a listing out of the shop; its SKU may be listed again. */
export function cancelListing(world: World, listing: Listing): void {
  world.database.transaction(() => {
    insertCancelledListing(world, listing);
    world.database.run('DELETE FROM listings WHERE id = ?', listing.id);
    const { participation, sku } = listing;
    world.events.append('listing.cancelled', { participation, subject: sku, details: {} });
  });
}

/** What a SKU was when it was taken out of the shop last. */
export function findCancelledListing(world: World, participation: number, sku: string): Listing | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM cancelled_listings WHERE participation = ? AND sku = ?',
    participation,
    sku,
  );
  return row && (JSON.parse(row.details) as Listing);
}

/**
 * Up to `limit` cancelled listings of a participation in the order of their SKUs, from behind SKU `after` on, without
 * those that are listed again.
 */
export const listCancelledListings = (
  world: World,
  participation: number,
  limit = -1,
  after = '',
): CancelledListing[] =>
  world.database
    .all<Row>(
      `SELECT id, cancelled_at, details FROM cancelled_listings c WHERE participation = ? AND sku > ?
         AND NOT EXISTS (SELECT 1 FROM listings l WHERE l.participation = c.participation AND l.sku = c.sku)
       ORDER BY sku LIMIT ? + 0`,
      participation,
      after,
      limit,
    )
    .map((row) => ({
      ...(JSON.parse(row.details) as Listing),
      id: row.id,
      cancelledAt: row.cancelled_at,
    }));
