import { findStock, updateStock } from '../../store/inventory.js';
import { listingOfRow, updateListing } from '../../store/listings.js';
import type { Listing } from '../../store/listings.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { Part } from './offered.js';

/** Fewer units than this are low. */
const LOW = 10;

/** One run does no more: what is still low is refilled by the next. */
const MOST = 200;

/**
 * Refills what has run low of what a seller offers in a marketplace: its own stock, where it is played, and what Amazon holds. Inbound
 * shipments are the client's to make; these units are simply there.
 */
export function refill(world: World, chance: Chance, part: Part): void {
  for (const listing of lowListings(world, part)) {
    const units = chance.between(30, 80);
    if (listing.channel === 'AFN') refillAtAmazon(world, part, listing, units);
    else if (world.settings.live.playsSeller)
      updateListing(world, listing, { quantity: listing.quantity + units });
  }
}

const lowListings = (world: World, { id, seller }: Part): Listing[] =>
  world.database
    .numbers(
      `SELECT l.id FROM listings l LEFT JOIN inventory i ON i.seller = ? AND i.sku = l.sku
       WHERE l.participation = ? AND l.status = 'active'
         AND iif(l.channel = 'MFN', l.quantity, coalesce(i.in_stock, ?)) < ? ORDER BY l.sku LIMIT ? + 0`,
      seller,
      id,
      LOW,
      LOW,
      MOST,
    )
    .map((row) => listingOfRow(world, row));

function refillAtAmazon(world: World, { seller }: Part, { sku }: Listing, units: number): void {
  const stock = findStock(world, seller, sku)!;
  updateStock(world, stock, { inStock: stock.inStock + units });
}
