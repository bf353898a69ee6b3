import type { Participation } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import type { CatalogItem } from '../catalog.js';
import { findListing } from '../listings.js';
import type { Listing } from '../listings.js';
import type { Category, NewRecommendation, RecommendationFilters } from './recommendations.js';

/** What is said of a recommendation; what listing and catalogue know is filled in. */
export interface GivenRecommendation {
  category: Category;
  reason: string;
  sku?: string;
  asin?: string;
  updatedAt: number;
  /** All sellers get it. */
  common?: boolean;
  /** Members by the names of the model. */
  members?: Record<string, unknown>;
  made?: boolean;
}

/** Categories of products that the seller may not list: they tell the SKU and the UPC also where there is none. */
const OF_PRODUCTS: readonly Category[] = ['Selection', 'Fulfillment', 'GlobalSelling', 'Advertising'];

/** A recommendation with all that the world knows of its product. */
export function fillIn(
  world: World,
  seller: number,
  { id, marketplaceId }: Participation,
  given: GivenRecommendation,
): NewRecommendation {
  const { category, reason, members = {}, updatedAt } = given;
  const listing = given.sku === undefined ? undefined : findListing(world, seller, marketplaceId, given.sku);
  const asin = given.asin ?? listing?.asin ?? '';
  const item = findCatalogItem(world, marketplaceId, asin);
  const identifier = { asin, sku: given.sku ?? '', upc: item?.details.identifiers?.UPC ?? '' };
  const known = { ...knownOf(category, listing, item), ...members };
  const name = textIn(known.ItemName) ?? '';
  return {
    participation: id,
    category,
    asin,
    sku: identifier.sku,
    updatedAt,
    filters: filtersOf(known, listing, given.common),
    ...(given.made && { made: true }),
    details: shortDecimals({
      ...known,
      ItemIdentifier: identifierOf(category, identifier),
      RecommendationId: `${category}-${reason}-${asin}-${identifier.sku}-${OF_PRODUCTS.includes(category) ? identifier.upc : ''}-${name}`,
      RecommendationReason: reason,
    }) as Record<string, unknown>,
  };
}

/** Recorded: Inventory and Pricing have no Upc. */
const identifierOf = (
  category: Category,
  { asin, sku, upc }: { asin: string; sku: string; upc: string },
) => ({
  Asin: asin,
  Sku: sku,
  ...(OF_PRODUCTS.includes(category) && { Upc: upc }),
});

const COUNTS = {
  SalesForTheLast14Days: 0,
  SalesForTheLast30Days: 0,
  AvailableQuantity: 0,
  DaysUntilStockRunsOut: 0,
  InboundQuantity: 0,
  RecommendedInboundQuantity: 0,
  DaysOutOfStockLast30Days: 0,
  LostSalesInLast30Days: 0,
};

function knownOf(
  category: Category,
  listing: Listing | undefined,
  item: CatalogItem | undefined,
): Record<string, unknown> {
  const name = { ItemName: item?.title ?? listing?.title ?? '' };
  if (category === 'ListingQuality') return name;
  if (category === 'Inventory') return { ...name, FulfillmentChannel: listing?.channel ?? 'MFN', ...COUNTS };
  const price = listing && { CurrencyCode: listing.price.currency, Amount: listing.price.amount };
  if (category === 'Pricing')
    return {
      ...name,
      Condition: 'new',
      SubCondition: 'new',
      FulfillmentChannel: listing?.channel ?? 'MFN',
      ...(price && { YourPricePlusShipping: price }),
    };
  const rank = item?.details.salesRanks?.[0]?.rank;
  return {
    ...name,
    BrandName: item?.details.brand ?? '',
    ...(item?.details.productGroup !== undefined && { ProductCategory: item.details.productGroup }),
    ...(rank !== undefined && { SalesRank: rank }),
    ...(category === 'Advertising' && price && { YourPricePlusShipping: price }),
  };
}

function filtersOf(
  members: Record<string, unknown>,
  listing: Listing | undefined,
  common: boolean | undefined,
): RecommendationFilters {
  const filters = {
    brand: textIn(members.BrandName),
    productCategory: textIn(members.ProductCategory),
    qualitySet: textIn(members.QualitySet),
    listingStatus: listing && (listing.status === 'active' ? 'Active' : 'Inactive'),
    common,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const DECIMALS = ['Amount', 'AverageCustomerReview', 'Value'];

/** Recorded: decimals are as short as can be, with one digit behind the point at least: `14.5`, `3000.0`. */
function shortDecimals(value: unknown, name = ''): unknown {
  if (DECIMALS.includes(name))
    return Number.isInteger(Number(value)) ? `${Number(value)}.0` : String(Number(value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortDecimals(each, key)]));
}
