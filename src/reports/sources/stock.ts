import { findCatalogItem } from '../../store/catalog.js';
import { openUnitsOf } from '../../store/inbound/open-units.js';
import type { OpenUnits } from '../../store/inbound/open-units.js';
import { listStock } from '../../store/inventory.js';
import type { Stock } from '../../store/inventory.js';
import { findAnyListing, findListing } from '../../store/listings.js';
import type { Listing } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import type { Row } from '../row.js';
import type { Scope } from '../scope.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

const stockPages = (world: World, { seller, page }: Scope): Generator<Stock[]> =>
  pagesOf<Stock>(page, (limit, last) => listStock(world, seller, limit, last?.sku));

/** Each SKU that Amazon holds with the units that can be sold, and once more with those that cannot, if there are any. */
export const stockByCondition: Source = {
  *rows(world, scope) {
    for (const page of stockPages(world, scope)) {
      yield page.flatMap((stock) => [
        { ...stockRow(stock), warehouseCondition: 'SELLABLE', available: stock.inStock },
        ...(stock.unfulfillable > 0
          ? [{ ...stockRow(stock), warehouseCondition: 'UNSELLABLE', available: stock.unfulfillable }]
          : []),
      ]);
    }
  },
};

/** Each SKU that Amazon holds with its offer; those with an inactive offer only where the selection says so. */
export const stock: Source = {
  *rows(world, scope) {
    const { listings = ['active'] } = scope.select;
    for (const page of stockPages(world, scope)) {
      const openUnits = openUnitsOf(
        world,
        scope.seller,
        page.map(({ sku }) => sku),
      );
      yield page
        .map((one) => ({
          one,
          listing: findListing(world, scope.seller, scope.marketplace.marketplaceId, one.sku),
        }))
        .filter(({ listing }) => !listing || listings.includes(listing.status))
        .map(({ one, listing }) => ({
          ...stockRow(one),
          ...inboundRow(one, openUnits(one.sku)),
          ...listingRow(world, scope, one, listing),
        }));
    }
  },
};

const inWarehouse = ({ inStock, reserved, transfer, unfulfillable }: Stock): number =>
  inStock + reserved + transfer + unfulfillable;

const stockRow = (stock: Stock): Row => ({
  sku: stock.sku,
  fnsku: stock.fnsku,
  asin: stock.asin,
  condition: stock.condition,
  inStock: stock.inStock,
  inbound: stock.inbound,
  reserved: stock.reserved + stock.transfer,
  unfulfillable: stock.unfulfillable,
  inWarehouse: inWarehouse(stock),
  total: inWarehouse(stock) + stock.inbound,
  none: 0,
});

/** How far the units have come that are inbound; those of shipments that are being prepared are in no other count. */
const inboundRow = ({ inbound }: Stock, { working, receiving }: OpenUnits): Row => ({
  inboundWorking: working,
  inboundShipped: Math.max(0, inbound - receiving),
  inboundReceiving: Math.min(inbound, receiving),
});

function listingRow(
  world: World,
  { marketplace, seller }: Scope,
  { asin, sku }: Stock,
  listing: Listing | undefined,
): Row {
  const own = listing?.channel === 'MFN';
  return {
    title:
      listing?.title ??
      findCatalogItem(world, marketplace.marketplaceId, asin)?.title ??
      findAnyListing(world, seller, sku)?.title,
    price: listing?.price,
    ownListing: own ? 'Yes' : 'No',
    ownQuantity: own ? listing.quantity : undefined,
    amazonListing: own ? 'No' : 'Yes',
  };
}
