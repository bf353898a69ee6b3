import type { World } from '../world/world.js';
import { describeByListing, insertProductOfListing } from './catalog.js';
import type { Channel, Money } from './orders/order.js';
import { tellListed, tellListingChanged } from './tell-listing.js';

/** An inactive listing is not offered; it keeps its price and quantity. */
export type ListingStatus = 'active' | 'inactive';

/** What no query looks for; kept as JSON with the listing. */
export interface ListingDetails {
  description?: string;
  conditionNote?: string;
  brand?: string;
  /** Of the product of which this is a variation. */
  parentSku?: string;
  /** Where its pictures are, by their kind, such as `Main`. */
  images?: Readonly<Record<string, string>>;
  shippingOverrides?: readonly ShippingOverride[];
  sale?: Sale;
  /** Of Amazon's product types, such as `LUGGAGE`. */
  productType?: string;
  /** What else its seller says of it, by the names of Amazon's attributes. */
  attributes?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A lower price for a while: from an instant up to, not including, another. */
export interface Sale {
  /** In minor units. */
  price: number;
  from: number;
  to: number;
}

/** What shipping one listing costs, other than the seller's rates have it. */
export interface ShippingOverride {
  /** Such as `Std Cont US Street Addr`. */
  option: string;
  /** Whether the amount adds to the rates or stands for them; neither where the option is not offered at all. */
  type?: 'Additive' | 'Exclusive';
  amount?: Money;
}

/** A product that a seller offers in one marketplace under a SKU of its own. Instants are milliseconds since 1970. */
export interface Listing {
  id: number;
  participation: number;
  marketplaceId: string;
  sku: string;
  asin: string;
  title: string;
  status: ListingStatus;
  channel: Channel;
  price: Money;
  /** What the seller has in stock itself; what Amazon holds for it is in the inventory. */
  quantity: number;
  /** Such as `New` or `UsedGood`. */
  condition: string;
  createdAt: number;
  /** Goes up with every change, so it also tells whether what was made of a listing is stale. */
  updatedAt: number;
  details: ListingDetails;
}

interface Row {
  id: number;
  participation: number;
  marketplace_id: string;
  sku: string;
  asin: string;
  title: string;
  status: ListingStatus;
  channel: Channel;
  price: string;
  currency: string;
  quantity: number;
  condition: string;
  created_at: number;
  updated_at: number;
  details: string;
}

const listingOf = (row: Row): Listing => ({
  id: row.id,
  participation: row.participation,
  marketplaceId: row.marketplace_id,
  sku: row.sku,
  asin: row.asin,
  title: row.title,
  status: row.status,
  channel: row.channel,
  price: { amount: row.price, currency: row.currency },
  quantity: row.quantity,
  condition: row.condition,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as ListingDetails,
});

const SELECT = 'SELECT l.*, p.marketplace_id FROM listings l JOIN participations p ON p.id = l.participation';

export interface NewListing {
  participation: number;
  sku: string;
  asin: string;
  title: string;
  status?: ListingStatus;
  channel: Channel;
  price: Money;
  quantity?: number;
  condition?: string;
  createdAt?: number;
  updatedAt?: number;
  details?: ListingDetails;
}

/** Adds a listing and does not read it back, for bulk. @returns its row. */
export function insertListing(world: World, listing: NewListing): number {
  const createdAt = listing.createdAt ?? world.now();
  const { participation, sku, channel, price, status = 'active', quantity = 0 } = listing;
  return world.database.transaction(() => {
    insertProductOfListing(world, listing);
    const { id } = world.database.run(
      `INSERT INTO listings (participation, sku, asin, title, status, channel, price, currency, quantity, condition,
       created_at, updated_at, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      participation,
      sku,
      listing.asin,
      listing.title,
      status,
      channel,
      price.amount,
      price.currency,
      quantity,
      listing.condition ?? 'New',
      createdAt,
      listing.updatedAt ?? createdAt,
      JSON.stringify(listing.details ?? {}),
    );
    tellListed(
      world,
      { participation, sku },
      { status, channel, price: price.amount, currency: price.currency, quantity },
    );
    return id;
  });
}

/** Offers a product in a marketplace. */
export const createListing = (world: World, listing: NewListing): Listing =>
  listingOfRow(world, insertListing(world, listing));

/** The listing in a row. */
export const listingOfRow = (world: World, id: number): Listing =>
  listingOf(world.database.get<Row>(`${SELECT} WHERE l.id = ?`, id)!);

/** What the seller in row `seller` lists under a SKU in a marketplace. */
export function findListing(
  world: World,
  seller: number,
  marketplaceId: string,
  sku: string,
): Listing | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE p.seller = ? AND p.marketplace_id = ? AND l.sku = ?`,
    seller,
    marketplaceId,
    sku,
  );
  return row && listingOf(row);
}

/** The ASINs that the seller in row `seller` lists under some SKUs in a marketplace, by SKU. */
export const findListedAsins = (
  world: World,
  seller: number,
  marketplaceId: string,
  skus: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    world.database.tuples<[string, string]>(
      `SELECT l.sku, l.asin FROM participations p JOIN json_each(?) a JOIN listings l ON l.participation = p.id AND l.sku = a.value
       WHERE p.seller = ? AND p.marketplace_id = ?`,
      JSON.stringify(skus),
      seller,
      marketplaceId,
    ),
  );

/** What the seller in row `seller` lists under a SKU, in the first of its marketplaces that has it. */
export function findAnyListing(world: World, seller: number, sku: string): Listing | undefined {
  const row = world.database.get<Row>(
    `SELECT l.*, p.marketplace_id FROM participations p JOIN listings l ON l.participation = p.id AND l.sku = ?
     WHERE p.seller = ? ORDER BY p.id LIMIT 1`,
    sku,
    seller,
  );
  return row && listingOf(row);
}

/** Up to `limit` listings of a participation in the order of their SKUs, from behind SKU `after` on. */
export const listListings = (world: World, participation: number, limit = -1, after = ''): Listing[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE l.participation = ? AND l.sku > ? ORDER BY l.sku LIMIT ? + 0`,
      participation,
      after,
      limit,
    )
    .map(listingOf);

/** What feeds and the control API may change about a listing. */
export interface ListingChange {
  title?: string;
  status?: ListingStatus;
  channel?: Channel;
  price?: Money;
  quantity?: number;
  details?: ListingDetails;
}

/** Changes a listing; two changes in the same millisecond still have different `updatedAt`. */
export function updateListing(world: World, listing: Listing, change: ListingChange): Listing {
  const next = { ...listing, ...change, details: { ...listing.details, ...change.details } };
  return world.database.transaction(() => {
    if (change.title !== undefined) describeByListing(world, next);
    world.database.run(
      `UPDATE listings SET title = ?, status = ?, channel = ?, price = ?, currency = ?, quantity = ?, details = ?,
       updated_at = max(updated_at + 1, ?) WHERE id = ?`,
      next.title,
      next.status,
      next.channel,
      next.price.amount,
      next.price.currency,
      next.quantity,
      JSON.stringify(next.details),
      world.now(),
      listing.id,
    );
    tellListingChanged(world, listing, saidOf(listing), saidOf(next));
    return listingOfRow(world, listing.id);
  });
}

/** What is said of a listing that can change, all on one floor. */
const saidOf = ({ title, status, channel, price, quantity, details }: Listing) => ({
  title,
  status,
  channel,
  price: price.amount,
  currency: price.currency,
  quantity,
  ...details,
});

/** Whether a seller lists anything at all in a marketplace. */
export const hasListings = (world: World, participation: number): boolean =>
  world.database.get('SELECT id FROM listings WHERE participation = ? LIMIT 1', participation) !== undefined;
