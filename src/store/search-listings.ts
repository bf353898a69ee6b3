import type { World } from '../world/world.js';
import { listingOfRow } from './listings.js';
import type { Listing } from './listings.js';

/** How a search is ordered: each is an index of a participation's listings. */
export type ListingOrder = 'sku' | 'created' | 'updated';

/** Whether a buyer can buy, or only find, what is listed. */
export type Presence = 'buyable' | 'discoverable';

/** Which listings of one marketplace a search is for. Instants are milliseconds since 1970; both ends are included. */
export interface ListingSearch {
  participation: number;
  order: ListingOrder;
  descending: boolean;
  filters: Partial<Record<ListingFilter, readonly (string | number)[]>>;
}

export type ListingFilter =
  | 'skus' | 'asins' | 'fnskus' | 'codes' | 'parentSkus' | 'createdFrom' | 'createdTo' | 'updatedFrom' | 'updatedTo'
  | 'with' | 'without' | 'faulty' | 'nothing'; // prettier-ignore

/** Where a search goes on: the value that it is ordered by, and the row. */
export interface ListingPlace {
  at: string | number;
  id: number;
}

const ORDERS = {
  // The index of the constraint that a SKU is listed once.
  sku: { column: 'sku', index: 'sqlite_autoindex_listings_1' },
  created: { column: 'created_at', index: 'listings_by_creation' },
  updated: { column: 'updated_at', index: 'listings_by_update' },
} as const;

/** A SKU with a price is found while it is active, and can be bought while there is any of it. */
const DISCOVERABLE = `l.status = 'active'`;
const BUYABLE = `(l.status = 'active' AND CAST(l.price AS REAL) > 0 AND iif(l.channel = 'AFN', EXISTS
  (SELECT 1 FROM inventory i WHERE i.seller = p.seller AND i.sku = l.sku AND i.in_stock > 0), l.quantity > 0))`;

const PRESENT = `(SELECT count(*) FROM json_each(?) WHERE iif(value = 'buyable', ${BUYABLE}, ${DISCOVERABLE}))`;

const LISTED = 'IN (SELECT value FROM json_each(?))';

/** Conditions with one `?` each, which is a JSON list of values. */
const CONDITIONS: Readonly<Record<ListingFilter, string>> = {
  skus: `l.sku ${LISTED}`,
  asins: `l.asin ${LISTED}`,
  fnskus: `EXISTS (SELECT 1 FROM inventory i WHERE i.seller = p.seller AND i.sku = l.sku AND i.fnsku ${LISTED})`,
  codes: `EXISTS (SELECT 1 FROM catalog c JOIN catalog_identifiers d ON d.item = c.id WHERE c.asin = l.asin
    AND c.marketplace_id IN (p.marketplace_id, '') AND d.type || ' ' || d.value ${LISTED})`,
  parentSkus: `l.details ->> '$.parentSku' ${LISTED}`,
  createdFrom: `l.created_at >= (? ->> '$[0]')`,
  createdTo: `l.created_at <= (? ->> '$[0]')`,
  updatedFrom: `l.updated_at >= (? ->> '$[0]')`,
  updatedTo: `l.updated_at <= (? ->> '$[0]')`,
  with: `${PRESENT} > 0`,
  without: `${PRESENT} = 0`,
  faulty: `ifnull((SELECT s.problems FROM listing_submissions s WHERE s.participation = l.participation AND s.sku = l.sku
    AND s.ended_at IS NOT NULL ORDER BY s.id DESC LIMIT 1), '[]') <> '[]' AND json_array_length(?) > 0`,
  nothing: `json_array_length(?) < 0`,
};

/** One page of a search: a range of an index, in its order. */
export function searchListings(
  world: World,
  search: ListingSearch,
  { after, limit }: { after?: ListingPlace | undefined; limit: number },
): Listing[] {
  const { sql, values } = rangeOf(search, after);
  const { column } = ORDERS[search.order];
  const direction = search.descending ? 'DESC' : 'ASC';
  const page = `SELECT l.id ${sql} ORDER BY l.${column} ${direction}, l.id ${direction} LIMIT ? + 0`;
  return world.database.numbers(page, ...values, limit).map((id) => listingOfRow(world, id));
}

/** How many there are on all pages, `most` at most. */
export function countListings(world: World, search: ListingSearch, most: number): number {
  const { sql, values } = rangeOf(search, undefined);
  return world.database.numbers(`SELECT count(*) FROM (SELECT 1 ${sql} LIMIT ? + 0)`, ...values, most)[0]!;
}

/** Where a search goes on behind a listing. */
export const placeOf = (
  { order }: ListingSearch,
  { id, sku, createdAt, updatedAt }: Listing,
): ListingPlace => ({
  at: { sku, created: createdAt, updated: updatedAt }[order],
  id,
});

function rangeOf(
  { participation, order, descending, filters }: ListingSearch,
  after: ListingPlace | undefined,
) {
  const { column, index } = ORDERS[order];
  const asked = Object.entries(filters) as [ListingFilter, readonly (string | number)[]][];
  const conditions = [
    'l.participation = ?',
    ...(after ? [`(l.${column}, l.id) ${descending ? '<' : '>'} (?, ?)`] : []),
    ...asked.map(([name]) => CONDITIONS[name]),
  ];
  return {
    sql: `FROM listings l INDEXED BY ${index} JOIN participations p ON p.id = l.participation WHERE ${conditions.join(' AND ')}`,
    values: [
      participation,
      ...(after ? [after.at, after.id] : []),
      ...asked.map(([, values]) => JSON.stringify(values)),
    ],
  };
}
