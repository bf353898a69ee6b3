import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { insertStock } from '../../store/inventory.js';
import { findListing, insertListing } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import { hundredthsOf, moneyOf } from '../generate/amounts.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { ScenarioListing, ScenarioStock } from '../scenario.js';

/** Adds a listing as a scenario gives it. @returns its row. */
export function addListing(world: World, listing: ScenarioListing): number {
  const marketplaceId = marketplaceNamed(listing.marketplace)!;
  const participations = listParticipations(world, findSeller(world, listing.seller)!);
  return insertListing(world, {
    participation: participations.find((one) => one.marketplaceId === marketplaceId)!.id,
    sku: listing.sku,
    asin: listing.asin,
    title: listing.title,
    status: listing.status,
    channel: listing.channel ?? 'MFN',
    price: moneyOf(hundredthsOf(listing.price), findMarketplace(marketplaceId)!.currency),
    quantity: listing.quantity,
    condition: listing.condition,
    details: { description: listing.description, conditionNote: listing.conditionNote },
  });
}

/** Adds a SKU to a seller's stock as a scenario gives it; its ASIN, if absent, is that of a listing. @returns its row. */
export function addStock(world: World, stock: ScenarioStock): number {
  const seller = findSeller(world, stock.seller)!;
  const listed = () =>
    listParticipations(world, seller)
      .map(({ marketplaceId }) => findListing(world, seller.id, marketplaceId, stock.sku)?.asin)
      .find(Boolean);
  return insertStock(world, {
    seller: seller.id,
    sku: stock.sku,
    asin: stock.asin ?? listed() ?? `B0${world.ids.made.text(8)}`,
    fnsku: stock.fnsku,
    condition: stock.condition,
    inStock: stock.inStock,
    inbound: stock.inbound,
    reserved: stock.reserved,
    unfulfillable: stock.unfulfillable,
  });
}
