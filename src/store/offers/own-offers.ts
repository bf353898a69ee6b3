import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { hundredthsOf } from '../hundredths.js';
import type { Channel } from '../orders/order.js';
import type { Listing, ListingDetails } from '../listings.js';
import { conditionOf } from './offer.js';
import type { Offer } from './offer.js';

interface Row {
  id: number;
  seller_id: string;
  plan: 'professional' | 'individual';
  sku: string;
  channel: Channel;
  price: string;
  condition: string;
  created_at: number;
  updated_at: number;
  details: string;
}

/** A listing is an offer while it is active, somebody has units of it, and the account and its listings are not suspended. */
const ACTIVE = `l.status = 'active' AND s.status = 'active' AND p.suspended_listings = 0 AND CASE l.channel
  WHEN 'MFN' THEN l.quantity > 0
  ELSE EXISTS (SELECT 1 FROM inventory i WHERE i.seller = s.id AND i.sku = l.sku AND i.in_stock > 0) END`;

const SELECT = `SELECT l.id, s.seller_id, s.plan, l.sku, l.channel, l.price, l.condition, l.created_at, l.updated_at, l.details
  FROM listings l JOIN participations p ON p.id = l.participation JOIN sellers s ON s.id = p.seller`;

/** What the sellers of the world offer of a product in a marketplace. */
export const listingOffersOf = (world: World, marketplaceId: string, asin: string): Offer[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE l.asin = ? AND p.marketplace_id = ? AND ${ACTIVE} ORDER BY l.id`,
      asin,
      marketplaceId,
    )
    .map((row) => offerOf(world, row));

/** What one seller offers of a product in a marketplace. */
export const ownOffersOf = (world: World, seller: number, marketplaceId: string, asin: string): Offer[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE l.asin = ? AND p.marketplace_id = ? AND p.seller = ? AND ${ACTIVE} ORDER BY l.id`,
      asin,
      marketplaceId,
      seller,
    )
    .map((row) => offerOf(world, row));

/** What one seller offers in a marketplace under some SKUs, by SKU. */
export const ownOffersUnder = (
  world: World,
  seller: number,
  marketplaceId: string,
  skus: readonly string[],
): ReadonlyMap<string, Offer> =>
  new Map(
    world.database
      .all<Row>(
        `${SELECT} WHERE p.seller = ? AND p.marketplace_id = ? AND l.sku IN (SELECT value FROM json_each(?)) AND ${ACTIVE}`,
        seller,
        marketplaceId,
        JSON.stringify(skus),
      )
      .map((row) => [row.sku, offerOf(world, row)]),
  );

/** Whether anybody of the world offers a product in a marketplace. */
export const isListed = (world: World, marketplaceId: string, asin: string): boolean =>
  world.database.get(
    `SELECT 1 FROM listings l JOIN participations p ON p.id = l.participation JOIN sellers s ON s.id = p.seller
     WHERE l.asin = ? AND p.marketplace_id = ? AND ${ACTIVE} LIMIT 1`,
    asin,
    marketplaceId,
  ) !== undefined;

function offerOf(world: World, row: Row): Offer {
  const details = JSON.parse(row.details) as ListingDetails;
  const regularPrice = hundredthsOf(row.price);
  const byAmazon = row.channel === 'AFN';
  const { rating, feedback } = feedbackOf(world, row.seller_id);
  return {
    kind: 'listing',
    id: row.id,
    sellerId: row.seller_id,
    sku: row.sku,
    ...conditionOf(row.condition),
    ...(details.conditionNote !== undefined && { note: details.conditionNote }),
    channel: row.channel,
    price: priceAt(world.now(), regularPrice, details),
    regularPrice,
    ...(details.sale && { hasSale: true }),
    shipping: byAmazon ? 0 : shippingOf(details),
    points: 0,
    handling: byAmazon ? { min: 0, max: 0 } : { min: 24, max: 48 },
    domestic: true,
    rating,
    feedback,
    featured: byAmazon || row.plan === 'professional',
    prime: byAmazon,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The price of a sale, while it lasts. */
export const priceAt = (now: number, regular: number, { sale }: Pick<Listing['details'], 'sale'>): number =>
  sale && sale.from <= now && now < sale.to ? sale.price : regular;

/** What a buyer pays for shipping: nothing, but for what an override asks of the first option that has one. */
export function shippingOf({ shippingOverrides = [] }: ListingDetails): number {
  const amount = shippingOverrides.find((one) => one.amount !== undefined)?.amount?.amount;
  return amount === undefined ? 0 : hundredthsOf(amount);
}

/** How buyers rated a seller of the world: made up, but always the same. */
function feedbackOf(world: World, sellerId: string): { rating: number; feedback: number } {
  return world.database.remembered(`feedback ${sellerId}`, () => {
    const chance = createChance(world.seed, `feedback/${sellerId}`);
    return { rating: chance.between(92, 99), feedback: chance.between(80, 4_000) };
  });
}
