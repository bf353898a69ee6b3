import type { World } from '../world/world.js';
import type { Money } from './orders/order.js';

/** The ways in which a product is known outside of Amazon. */
export const identifierTypes = ['EAN', 'GTIN', 'ISBN', 'JAN', 'UPC'] as const;

export type IdentifierType = (typeof identifierTypes)[number];

/** A length or weight with its unit, such as 30 centimeters. */
export interface Measure {
  value: number;
  unit: string;
}

export interface CatalogDimensions {
  height?: Measure;
  length?: Measure;
  width?: Measure;
  weight?: Measure;
}

/** What no query looks for; kept as JSON with the product. */
export interface CatalogDetails {
  brand?: string;
  manufacturer?: string;
  /** Such as `Kitchen`. */
  productGroup?: string;
  /** Such as `KITCHEN`. */
  productType?: string;
  /** Ids of browse nodes, the nearest first. */
  browseNodes?: string[];
  /** Rank among what sells best, by category: a product group or the id of a browse node. */
  salesRanks?: { category: string; rank: number }[];
  listPrice?: Money;
  image?: string;
  features?: string[];
  color?: string;
  size?: string;
  model?: string;
  partNumber?: string;
  packageQuantity?: number;
  /** The ASIN of the product that this one is a variation of. */
  parentAsin?: string;
  itemDimensions?: CatalogDimensions;
  packageDimensions?: CatalogDimensions;
  identifiers?: Partial<Record<IdentifierType, string>>;
  /** What must be done to a unit before Amazon stores it, such as `Taping`. */
  prep?: string[];
  /** What Amazon reads a unit by: `RequiresFNSKULabel` (usual), `CanUseOriginalBarcode` or `MustProvideSellerSKU`. */
  barcode?: string;
  /** Whether sending more is advised: `InboundOK` (usual) or `InboundNotRecommended`. */
  guidance?: string;
  /** It goes to other centres than smaller things. */
  oversize?: boolean;
  /** Why it may not be sent in, such as `ITEM_STRANDED`. */
  ineligible?: string;
  /** It stands for its variations and is not sold itself. */
  variationParent?: boolean;
}

/** A product of the catalogue. */
export interface CatalogItem {
  id: number;
  asin: string;
  /** Where it is so; empty: everywhere. */
  marketplaceId: string;
  title: string;
  details: CatalogDetails;
}

interface Row {
  id: number;
  asin: string;
  marketplace_id: string;
  title: string;
  details: string;
}

const itemOf = (row: Row): CatalogItem => ({
  id: row.id,
  asin: row.asin,
  marketplaceId: row.marketplace_id,
  title: row.title,
  details: JSON.parse(row.details) as CatalogDetails,
});

/** The marketplace of products that are the same everywhere. */
export const EVERYWHERE = '';

export interface NewCatalogItem {
  asin: string;
  marketplaceId?: string;
  title: string;
  details?: CatalogDetails;
}

/** Adds a product. @returns its row. */
export function insertCatalogItem(world: World, item: NewCatalogItem): number {
  const { database } = world;
  const details = item.details ?? {};
  const { id } = database.run(
    'INSERT INTO catalog (asin, marketplace_id, title, details) VALUES (?, ?, ?, ?)',
    item.asin,
    item.marketplaceId ?? EVERYWHERE,
    item.title,
    JSON.stringify(details),
  );
  for (const [type, value] of Object.entries(details.identifiers ?? {})) {
    database.run('INSERT INTO catalog_identifiers (item, type, value) VALUES (?, ?, ?)', id, type, value);
  }
  return id;
}

/** The product of an ASIN in a marketplace: what is said of it there, else what is said of it everywhere. */
export function findCatalogItem(world: World, marketplaceId: string, asin: string): CatalogItem | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM catalog WHERE asin = ? AND marketplace_id IN (?, ?) ORDER BY marketplace_id DESC LIMIT 1',
    asin,
    marketplaceId,
    EVERYWHERE,
  );
  return row && itemOf(row);
}

/** The products that an identifier such as an EAN stands for in a marketplace; there may be several. */
export function findCatalogItemsByIdentifier(
  world: World,
  marketplaceId: string,
  type: IdentifierType,
  value: string,
): CatalogItem[] {
  const asins = world.database.all<{ asin: string }>(
    `SELECT DISTINCT c.asin FROM catalog_identifiers i JOIN catalog c ON c.id = i.item
     WHERE i.type = ? AND i.value = ? AND c.marketplace_id IN (?, ?) ORDER BY c.asin`,
    type,
    value,
    marketplaceId,
    EVERYWHERE,
  );
  return asins.flatMap(({ asin }) => {
    const item = findCatalogItem(world, marketplaceId, asin);
    return item?.details.identifiers?.[type] === value ? [item] : [];
  });
}

/** Up to `limit` products, whatever their marketplaces, in the order of their ASINs, from behind ASIN `after` on. */
export const listCatalog = (world: World, limit = -1, after = ''): CatalogItem[] =>
  world.database
    .all<Row>('SELECT * FROM catalog WHERE asin > ? ORDER BY asin, marketplace_id LIMIT ? + 0', after, limit)
    .map(itemOf);
