import { findMarketplace, marketplaces } from '../../model/marketplaces.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import type { CatalogDetails } from '../catalog.js';
import { createStock, findStock } from '../inventory.js';
import type { Stock } from '../inventory.js';
import { findListing } from '../listings.js';
import type { Listing } from '../listings.js';

/** The shop of a country; GB is also written UK. */
export const marketplaceOfCountry = (country: string) =>
  marketplaces.find(({ countryCode }) => countryCode === (country === 'UK' ? 'GB' : country));

export const countryOf = (marketplaceId: string): string => findMarketplace(marketplaceId)!.countryCode;

export const currencyOfCountry = (country: string): string =>
  marketplaceOfCountry(country)?.currency ?? 'USD';

/** What a seller lists under a SKU in the shop of a country. */
export const listingIn = (
  world: World,
  seller: number,
  country: string,
  sku: string,
): Listing | undefined => {
  const marketplace = marketplaceOfCountry(country);
  return marketplace && findListing(world, seller, marketplace.marketplaceId, sku);
};

/** What the catalogue says of a product in a country. */
export const productIn = (world: World, country: string, asin: string): CatalogDetails =>
  findCatalogItem(world, marketplaceOfCountry(country)?.marketplaceId ?? '', asin)?.details ?? {};

/** Whether units go without a label of Amazon's. */
export const isStickerless = ({ barcode }: CatalogDetails): boolean => barcode === 'CanUseOriginalBarcode';

/**
 * The row of what Amazon holds of a SKU, with its FNSKU; one of zeros where it holds nothing yet. The label follows from the
 * seed and the SKU, so that it draws on nothing; units without one go by their ASIN.
 */
export function stockFor(world: World, seller: number, { sku, asin, marketplaceId }: Listing): Stock {
  const found = findStock(world, seller, sku);
  if (found) return found;
  const stickerless = isStickerless(productIn(world, countryOf(marketplaceId), asin));
  const fnsku = stickerless ? asin : `X00${createChance(world.seed, `fnsku/${seller}/${sku}`).text(7)}`;
  return createStock(world, { seller, sku, asin, fnsku, inStock: 0 });
}
