import { findMarketplace } from '../../model/marketplaces.js';
import { listParticipations } from '../../registry/sellers.js';
import type { Seller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { findCatalogItem, isVariationParent } from '../catalog.js';
import type { CatalogItem } from '../catalog.js';
import { findListing } from '../listings.js';
import { reckonFees } from './reckon-fees.js';
import type { SaleFee } from './reckon-fees.js';

/** A sale that has not happened. */
export interface SupposedSale {
  marketplaceId: string;
  /** A product by its ASIN, or one that the seller lists under a SKU. */
  by: 'asin' | 'sku';
  id: string;
  byAmazon: boolean;
  /** The price and, where it is asked, the shipping; amounts in hundredths. */
  prices: readonly { amount: number; currency: string }[];
}

/** What Amazon would take, in hundredths of the currency; or why that cannot be said. */
export type FeeEstimate =
  { fees: SaleFee[]; total: number; currency: string } | { problem: 'invalid' | 'not-buyable' | 'no-weight' };

/** Reckons what Amazon would take of a sale. The first price is that of the listing. */
export function estimateFees(world: World, seller: Seller, sale: SupposedSale): FeeEstimate {
  const { marketplaceId, prices, byAmazon } = sale;
  const marketplace = findMarketplace(marketplaceId);
  const takesPart = listParticipations(world, seller).some((one) => one.marketplaceId === marketplaceId);
  if (!marketplace || !takesPart || !(prices[0]!.amount > 0)) return { problem: 'invalid' };
  if (prices.some(({ currency, amount }) => currency !== marketplace.currency || !(amount >= 0)))
    return { problem: 'invalid' };
  const item = itemOf(world, seller, sale);
  if (!item) return { problem: 'invalid' };
  if (isVariationParent(world, item)) return { problem: 'not-buyable' };
  const price = prices.reduce((sum, { amount }) => sum + amount, 0);
  const fees = reckonFees(marketplace, item.details, price, byAmazon);
  if (!fees) return { problem: 'no-weight' };
  const total = fees.reduce((sum, { amount }) => sum + amount, 0);
  return { fees, total, currency: marketplace.currency };
}

function itemOf(
  world: World,
  seller: Seller,
  { marketplaceId, by, id }: SupposedSale,
): CatalogItem | undefined {
  if (by === 'asin') return findCatalogItem(world, marketplaceId, id);
  const listing = findListing(world, seller.id, marketplaceId, id);
  return listing && findCatalogItem(world, marketplaceId, listing.asin);
}
