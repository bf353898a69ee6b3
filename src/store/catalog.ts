import type { World } from '../world/world.js';
import type { Money } from './orders/order.js';

/** The ways in which a product is known outside of Amazon. */
export const identifierTypes = ['EAN', 'GCID', 'GTIN', 'ISBN', 'JAN', 'UPC'] as const;

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
  authors?: string[];
  binding?: string;
  edition?: string;
  languages?: string[];
  pages?: number;
  publisher?: string;
  /** Such as `2016-05-23`. */
  publishedOn?: string;
  releasedOn?: string;
  department?: string;
  adult?: boolean;
  /** Of a parent: in what its variations differ, such as `Color` and `Size`. */
  variationTheme?: string[];
  /** Of a variation: what it is, by the words of the theme. */
  variation?: Record<string, string>;
  /** Nobody said anything of the product: it is known from a listing, whose title it has. */
  ofListing?: true;
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
  insertIdentifiers(world, id, details);
  return id;
}

function insertIdentifiers({ database }: World, item: number, { identifiers = {} }: CatalogDetails): void {
  for (const [type, value] of Object.entries(identifiers)) {
    database.run('INSERT INTO catalog_identifiers (item, type, value) VALUES (?, ?, ?)', item, type, value);
  }
}

/** The product in a row, if there is one. */
export function findCatalogRow(world: World, id: number): CatalogItem | undefined {
  const row = world.database.get<Row>('SELECT * FROM catalog WHERE id = ?', id);
  return row && itemOf(row);
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

/** Several products of a marketplace at once, by their ASINs; those that it does not have are absent. */
export function findCatalogItems(
  world: World,
  marketplaceId: string,
  asins: readonly string[],
): Map<string, CatalogItem> {
  const rows = world.database.all<Row>(
    // What is said of a marketplace comes last, so that it stands.
    `SELECT c.* FROM json_each(?) a CROSS JOIN catalog c ON c.asin = a.value AND c.marketplace_id IN (?, ?)
     ORDER BY c.marketplace_id`,
    JSON.stringify(asins),
    marketplaceId,
    EVERYWHERE,
  );
  return new Map(rows.map((row) => [row.asin, itemOf(row)]));
}

/** The products that are variations of others in a marketplace, by the ASINs of these, in the order of their own. */
export function findVariations(
  world: World,
  marketplaceId: string,
  parentAsins: readonly string[],
): ReadonlyMap<string, CatalogItem[]> {
  const rows = world.database.all<Row>(
    `SELECT c.* FROM json_each(?) a CROSS JOIN catalog c ON json_extract(c.details, '$.parentAsin') = a.value
       AND c.marketplace_id IN (?, '')
       AND NOT (c.marketplace_id = '' AND EXISTS (
         SELECT 1 FROM catalog o WHERE o.asin = c.asin AND o.marketplace_id = ?))
     ORDER BY c.asin`,
    JSON.stringify(parentAsins),
    marketplaceId,
    marketplaceId,
  );
  const found = new Map<string, CatalogItem[]>(parentAsins.map((asin) => [asin, []]));
  for (const item of rows.map(itemOf)) found.get(item.details.parentAsin!)!.push(item);
  return found;
}

/** The products that are variations of another in a marketplace, in the order of their ASINs. */
export const listVariations = (world: World, marketplaceId: string, parentAsin: string): CatalogItem[] =>
  findVariations(world, marketplaceId, [parentAsin]).get(parentAsin)!;

/** Whether a product only holds its variations together: nobody can buy it. */
export const isVariationParent = (world: World, { asin, details }: CatalogItem): boolean =>
  details.variationTheme !== undefined ||
  world.database.get(
    "SELECT 1 FROM catalog WHERE json_extract(details, '$.parentAsin') = ? LIMIT 1",
    asin,
  ) !== undefined;

/** Changes what is said of a product. */
export function updateCatalogItem(
  world: World,
  item: CatalogItem,
  { title = item.title, details = item.details }: { title?: string; details?: CatalogDetails },
): void {
  world.database.transaction(() => {
    world.database.run(
      'UPDATE catalog SET title = ?, details = ? WHERE id = ?',
      title,
      JSON.stringify(details),
      item.id,
    );
    world.database.run('DELETE FROM catalog_identifiers WHERE item = ?', item.id);
    insertIdentifiers(world, item.id, details);
  });
}

/** Takes what is said of a product out of the catalogue. */
export function deleteCatalogItem(world: World, { id }: CatalogItem): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM catalog_identifiers WHERE item = ?', id);
    world.database.run('DELETE FROM catalog WHERE id = ?', id);
  });
}

/** A product that is listed is in the catalogue, if only by the title of the listing. */
export const insertProductOfListing = (
  world: World,
  { participation, asin, title }: { participation: number; asin: string; title: string },
): void =>
  void world.database.run(
    `INSERT INTO catalog (asin, marketplace_id, title, details)
     SELECT ?, marketplace_id, ?, '{"ofListing":true}' FROM participations p WHERE id = ?
       AND NOT EXISTS (SELECT 1 FROM catalog c WHERE c.asin = ? AND c.marketplace_id IN (p.marketplace_id, ''))`,
    asin,
    title,
    participation,
    asin,
  );

/** A product of which nobody but a listing says anything has the title of the listing. */
export const describeByListing = (
  world: World,
  { marketplaceId, asin, title }: { marketplaceId: string; asin: string; title: string },
): void =>
  void world.database.run(
    `UPDATE catalog SET title = ? WHERE asin = ? AND marketplace_id = ? AND title <> ?
       AND json_extract(details, '$.ofListing')`,
    title,
    asin,
    marketplaceId,
    title,
  );

/** Up to `limit` products, whatever their marketplaces, in the order of their ASINs, from behind ASIN `after` on. */
export const listCatalog = (world: World, limit = -1, after = ''): CatalogItem[] =>
  world.database
    .all<Row>('SELECT * FROM catalog WHERE asin > ? ORDER BY asin, marketplace_id LIMIT ? + 0', after, limit)
    .map(itemOf);
