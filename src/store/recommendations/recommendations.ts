import type { World } from '../../world/world.js';

/** The categories, in the order in which a list has them (recorded; the last three inferred). */
export const CATEGORIES = [
  'Inventory',
  'Selection',
  'Pricing',
  'Fulfillment',
  'ListingQuality',
  'GlobalSelling',
  'Advertising',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A recommendation. Instants are milliseconds since 1970. */
export interface Recommendation {
  id: number;
  /** Row of the seller's part in a marketplace. */
  participation: number;
  category: Category;
  asin: string;
  /** Empty where the seller does not list the product. */
  sku: string;
  updatedAt: number;
  /** Its members by the names of the model, but for the date. */
  details: Record<string, unknown>;
}

/** What a list can be narrowed by. */
export interface RecommendationFilters {
  brand?: string;
  productCategory?: string;
  qualitySet?: string;
  listingStatus?: string;
  /** False: without hints that all sellers get. */
  common?: boolean;
}

export type NewRecommendation = Omit<Recommendation, 'id'> & {
  filters: RecommendationFilters;
  /** By a run over the world; the next run takes it away. */
  made?: boolean;
};

/** Adds a recommendation. @returns its row */
export const insertRecommendation = (world: World, { filters, ...one }: NewRecommendation): number =>
  world.database.run(
    `INSERT INTO recommendations (participation, category, asin, sku, updated_at, brand, product_category, quality_set,
       listing_status, common, made, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    one.participation,
    one.category,
    one.asin,
    one.sku,
    one.updatedAt,
    filters.brand ?? null,
    filters.productCategory ?? null,
    filters.qualitySet ?? null,
    filters.listingStatus ?? null,
    filters.common ? 1 : 0,
    one.made ? 1 : 0,
    JSON.stringify(one.details),
  ).id;

interface Row extends Omit<Recommendation, 'details'> {
  details: string;
}

const SELECT =
  'SELECT id, participation, category, asin, sku, updated_at AS updatedAt, details FROM recommendations';

const ofRow = (row: Row): Recommendation => ({
  ...row,
  details: JSON.parse(row.details) as Record<string, unknown>,
});

export function findRecommendation(world: World, id: number): Recommendation | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE id = ?`, id);
  return row && ofRow(row);
}

/** Columns that a list can be narrowed by, by the names of filters. */
const COLUMNS = {
  brand: 'brand',
  productCategory: 'product_category',
  qualitySet: 'quality_set',
  listingStatus: 'listing_status',
  sku: 'sku',
  asin: 'asin',
} as const;

/** Conditions and their values: of the columns that are asked for. */
function conditionsOf(asked: Partial<Record<keyof typeof COLUMNS, string>>): [sql: string, values: string[]] {
  const names = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(
    (name) => asked[name] !== undefined,
  );
  return [names.map((name) => ` AND ${COLUMNS[name]} = ?`).join(''), names.map((name) => asked[name]!)];
}

/** Up to `limit` recommendations of a category in the order of their rows, from number `offset` on. */
export function listRecommendations(
  world: World,
  participation: number,
  category: Category,
  { common, ...filters }: RecommendationFilters,
  limit: number,
  offset = 0,
): Recommendation[] {
  const [conditions, values] = conditionsOf(filters);
  const own = common === false ? ' AND common = 0' : '';
  return world.database
    .all<Row>(
      `${SELECT} WHERE participation = ? AND category = ?${conditions}${own} ORDER BY id LIMIT ? + 0 OFFSET ? + 0`,
      participation,
      category,
      ...values,
      limit,
      offset,
    )
    .map(ofRow);
}

/** When the youngest recommendation of a category was made; undefined where there is none. */
export const lastUpdateOf = (world: World, participation: number, category: Category): number | undefined =>
  world.database.numbers(
    'SELECT updated_at FROM recommendations WHERE participation = ? AND category = ? ORDER BY updated_at DESC LIMIT 1',
    participation,
    category,
  )[0];

/** Takes away recommendations of a category: all, or those of a SKU or an ASIN. @returns how many */
export function deleteRecommendations(
  world: World,
  participation: number,
  category: Category,
  { sku, asin }: { sku?: string; asin?: string } = {},
): number {
  const [conditions, values] = conditionsOf({ ...(sku && { sku }), ...(asin && { asin }) });
  return world.database.run(
    `DELETE FROM recommendations WHERE participation = ? AND category = ?${conditions}`,
    participation,
    category,
    ...values,
  ).changes;
}

/** Takes away what the last run made of a category. */
export function deleteMade(world: World, participation: number, category: Category): void {
  world.database.run(
    'DELETE FROM recommendations WHERE participation = ? AND category = ? AND made = 1',
    participation,
    category,
  );
}
