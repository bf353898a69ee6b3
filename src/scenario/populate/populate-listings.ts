import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import { insertStock } from '../../store/inventory.js';
import type { Availability, Lot } from '../../store/inventory.js';
import { insertCancelledListing } from '../../store/cancelled-listings.js';
import { findCatalogItem } from '../../store/catalog.js';
import { findListing, insertListing } from '../../store/listings.js';
import type { ListingDetails, NewListing } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseAvailability, parseMoment } from '../moment.js';
import type { ScenarioListing, ScenarioLot, ScenarioStock } from '../scenario.js';

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
    ...momentsOf(world, listing),
    details: {
      description: listing.description,
      conditionNote: listing.conditionNote,
      ...pricesOf(world, listing, findMarketplace(marketplaceId)!.currency),
    },
  };
  if (listing.status === 'cancelled') insertCancelledListing(world, { ...offer, marketplaceId });
  else insertListing(world, { ...offer, status: listing.status });
}

/** Since when it is offered, and when it changed last. */
const momentsOf = (world: World, { createdAt, updatedAt }: ScenarioListing) => ({
  ...(createdAt !== undefined && { createdAt: parseMoment(createdAt, world.now())! }),
  ...(updatedAt !== undefined && { updatedAt: parseMoment(updatedAt, world.now())! }),
});

/** The shipping that a buyer pays, and the sale that there is. */
function pricesOf(world: World, { shipping, sale }: ScenarioListing, currency: string): ListingDetails {
  const moment = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : parseMoment(text, world.now())!;
  return {
    ...(shipping !== undefined && {
      shippingOverrides: [
        { option: 'Standard', type: 'Exclusive', amount: moneyOf(hundredthsOf(shipping), currency) },
      ],
    }),
    ...(sale && {
      sale: {
        price: hundredthsOf(sale.price),
        from: moment(sale.from, world.now()),
        to: moment(sale.to, Number.MAX_SAFE_INTEGER),
      },
    }),
  };
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
    transfer: stock.transfer,
    unfulfillable: stock.unfulfillable,
    details: {
      ...(stock.commingled && { commingled: true }),
      ...(stock.detail && { lots: stock.detail.map((lot) => lotOf(lot, world.now())) }),
    },
    ...(stock.updatedAt !== undefined && { updatedAt: parseMoment(stock.updatedAt, world.now())! }),
  });
}

/** Units as a scenario or the control API gives them; in stock they can be sold now, and else nobody knows when. */
export function lotOf({ quantity, type, earliest, latest }: ScenarioLot, now: number): Lot {
  const usual = type === 'InStock' ? 'now' : 'unknown';
  const read = (text: string | undefined, otherwise: Availability) =>
    text === undefined ? otherwise : parseAvailability(text, now)!;
  const first = read(earliest, usual);
  return { quantity, type, earliest: first, latest: read(latest, first) };
}
