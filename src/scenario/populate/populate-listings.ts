import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { insertStock } from '../../store/inventory.js';
import { insertCancelledListing } from '../../store/cancelled-listings.js';
import { findCatalogItem } from '../../store/catalog.js';
import { findListing, insertListing } from '../../store/listings.js';
import type { NewListing } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import { moneyOf } from '../generate/amounts.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { ScenarioListing, ScenarioStock } from '../scenario.js';

/** Adds a listing as a scenario gives it; its title, if absent, is that of the product in the catalogue. */
export function addListing(world: World, listing: ScenarioListing): void {
  const marketplaceId = marketplaceNamed(listing.marketplace)!;
  const participations = listParticipations(world, findSeller(world, listing.seller)!);
  const offer: NewListing = {
    participation: participations.find((one) => one.marketplaceId === marketplaceId)!.id,
    sku: listing.sku,
    asin: listing.asin,
    title: listing.title ?? findCatalogItem(world, marketplaceId, listing.asin)?.title ?? listing.sku,
    channel: listing.channel ?? 'MFN',
    price: moneyOf(hundredthsOf(listing.price), findMarketplace(marketplaceId)!.currency),
    quantity: listing.quantity,
    condition: listing.condition,
    details: { description: listing.description, conditionNote: listing.conditionNote },
  };
  if (listing.status === 'cancelled') insertCancelledListing(world, { ...offer, marketplaceId });
  else insertListing(world, { ...offer, status: listing.status });
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
