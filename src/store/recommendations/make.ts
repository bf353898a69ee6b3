import { listParticipations, sellerOfRow } from '../../registry/sellers.js';
import type { Participation, Seller } from '../../registry/sellers.js';
import type { DueHandlers, World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import { findStock } from '../inventory.js';
import { fillIn } from './fill-in.js';
import type { GivenRecommendation } from './fill-in.js';
import { deleteMade, insertRecommendation } from './recommendations.js';

/** Due work: the nightly run over a seller's part in a marketplace. */
export const RECOMMENDATIONS_ARE_MADE = 'recommendations.are-made';

const DAY = 86_400_000;

/** Stock for fewer days is low. */
const LOW = 7;

/** So many units sold in 30 days make Amazon want to send them itself. */
const WANTED = 3;

/** The nightly runs, which recur. */
export const recommendationDueHandlers: DueHandlers = {
  [RECOMMENDATIONS_ARE_MADE]: {
    run(world, { subject }) {
      const [seller, participation] = subject.split('/').map(Number) as [number, number];
      const of = listParticipations(world, sellerOfRow(world, seller)).find(({ id }) => id === participation);
      if (of) makeRecommendations(world, sellerOfRow(world, seller), of);
      planRun(world, seller, participation);
      return undefined;
    },
    nature: 'recurs',
  },
};

/** Plans the next run, at the time of day that the world's settings say. */
export function planRun(world: World, seller: number, participation: number): void {
  const now = world.now();
  const today = now - (now % DAY) + world.settings.recommendations.at;
  world.due.add(RECOMMENDATIONS_ARE_MADE, `${seller}/${participation}`, today > now ? today : today + DAY);
}

/** Makes recommendations of what a seller has and sold in a marketplace; those of the run before are gone. */
export function makeRecommendations(world: World, seller: Seller, participation: Participation): number {
  for (const category of ['Inventory', 'Fulfillment', 'ListingQuality'] as const)
    deleteMade(world, participation.id, category);
  const sold = salesOf(world, participation.id);
  const given = listingsOf(world, participation.id).flatMap((listing) =>
    advice(world, seller, participation, listing, sold.get(listing.sku)),
  );
  for (const one of given)
    insertRecommendation(
      world,
      fillIn(world, seller.id, participation, { ...one, updatedAt: world.now(), made: true }),
    );
  return given.length;
}

type Advice = Omit<GivenRecommendation, 'updatedAt'>;

interface ListingRow {
  sku: string;
  asin: string;
  quantity: number;
  channel: 'MFN' | 'AFN';
  described: 0 | 1;
}

const listingsOf = (world: World, participation: number): ListingRow[] =>
  world.database.all<ListingRow>(
    `SELECT sku, asin, quantity, channel, coalesce(details ->> 'description', '') <> '' AS described
     FROM listings WHERE participation = ? ORDER BY id`,
    participation,
  );

interface Sales {
  sku: string;
  last14: number;
  last30: number;
}

/** Units that were ordered and not cancelled, by SKU. */
function salesOf(world: World, participation: number): Map<string, Sales> {
  const now = world.now();
  const rows = world.database.all<Sales>(
    `SELECT i.sku, sum(iif(o.purchased_at >= ?, i.quantity_ordered, 0)) AS last14, sum(i.quantity_ordered) AS last30
     FROM orders o JOIN order_items i ON i."order" = o.id
     WHERE o.participation = ? AND o.purchased_at >= ? AND o.purchased_at <= ? AND o.status <> 'Canceled' GROUP BY i.sku`,
    now - 14 * DAY,
    participation,
    now - 30 * DAY,
    now,
  );
  return new Map(rows.map((row) => [row.sku, row]));
}

function advice(
  world: World,
  seller: Seller,
  { marketplaceId }: Participation,
  listing: ListingRow,
  sales: Sales | undefined,
): Advice[] {
  const { sku, asin, channel } = listing;
  const stock = channel === 'AFN' ? findStock(world, seller.id, sku) : undefined;
  const available = channel === 'AFN' ? (stock?.inStock ?? 0) : listing.quantity;
  const given: Advice[] = [];
  if (sales) {
    const days = Math.floor((available * 30) / sales.last30);
    if (days < LOW) given.push(restock(listing, sales, available, days, stock?.inbound ?? 0));
    if (channel === 'MFN' && sales.last30 >= WANTED)
      given.push({
        category: 'Fulfillment',
        reason: 'FBA Opportunity: Products with high Amazon Prime customer demand',
        sku,
        asin,
      });
  }
  if (!listing.described) given.push(defect(listing, 'Defect', 'Description', 'Missing description'));
  const item = findCatalogItem(world, marketplaceId, asin);
  // A product that only a listing speaks of was never described.
  if (item && !item.details.ofListing && !item.details.image)
    given.push(defect(listing, 'Quarantine', 'Image', 'Missing main image'));
  return given;
}

const restock = (
  { sku, asin, channel }: ListingRow,
  { last14, last30 }: Sales,
  available: number,
  days: number,
  inbound: number,
): Advice => ({
  category: 'Inventory',
  reason: available === 0 ? 'Restock Out-of-Stock Items' : 'Restock these Low Inventory Items',
  sku,
  asin,
  members: {
    SalesForTheLast14Days: last14,
    SalesForTheLast30Days: last30,
    AvailableQuantity: available,
    DaysUntilStockRunsOut: days,
    InboundQuantity: inbound,
    RecommendedInboundQuantity: channel === 'MFN' ? 0 : Math.max(0, last30 - available),
  },
});

const defect = ({ sku, asin }: ListingRow, set: string, attribute: string, reason: string): Advice => ({
  category: 'ListingQuality',
  reason,
  sku,
  asin,
  members: { QualitySet: set, DefectGroup: attribute, DefectAttribute: attribute },
});
