import type { World } from '../../world/world.js';
import { findStock } from '../inventory.js';
import { findListing } from '../listings.js';
import type { Listing } from '../listings.js';

/** Whether a listing of the seller in row `seller` can be bought now: it is offered, and there are units of it. */
export function isBuyable(
  world: World,
  seller: number,
  { status, channel, quantity, sku }: Listing,
): boolean {
  if (status !== 'active') return false;
  return channel === 'MFN' ? quantity > 0 : (findStock(world, seller, sku)?.inStock ?? 0) > 0;
}

/** Whether a SKU can be bought in a marketplace now; one that is not listed cannot. */
export function canBuy(world: World, seller: number, marketplaceId: string, sku: string): boolean {
  const listing = findListing(world, seller, marketplaceId, sku);
  return listing !== undefined && isBuyable(world, seller, listing);
}
