import { findMarketplace } from '../model/marketplaces.js';
import type { World } from '../world/world.js';

/** What a sample can be about, of a seller in a marketplace; what the seller has none of is absent. */
export type Examples = Readonly<Record<string, string>>;

type Of = 'participation' | 'seller';

/** Queries on what a seller has, each with what it asks for; its columns are examples. */
const queries: readonly (readonly [sql: string, ...of: Of[]])[] = [
  [
    `SELECT sku, asin FROM listings WHERE participation = ? AND channel = 'MFN' ORDER BY sku LIMIT 1`,
    'participation',
  ],
  [
    `SELECT sku AS otherSku FROM listings WHERE participation = ? AND channel = 'MFN' ORDER BY sku LIMIT 1 OFFSET 1`,
    'participation',
  ],
  [
    `SELECT l.sku AS amazonSku FROM listings l JOIN inventory i ON i.seller = ? AND i.sku = l.sku
     WHERE l.participation = ? AND i.in_stock >= 2 ORDER BY l.sku LIMIT 1`,
    'seller',
    'participation',
  ],
  [
    `SELECT o.amazon_order_id AS orderId, i.order_item_id AS orderItemId FROM orders o JOIN order_items i ON i."order" = o.id
     WHERE o.participation = ? AND o.status = 'Unshipped' AND o.channel = 'MFN' ORDER BY o.purchased_at DESC LIMIT 1`,
    'participation',
  ],
  [
    `SELECT o.amazon_order_id AS shippedOrderId, i.order_item_id AS shippedItemId
     FROM orders o JOIN order_items i ON i."order" = o.id
     WHERE o.participation = ? AND o.status = 'Shipped' ORDER BY o.purchased_at DESC LIMIT 1`,
    'participation',
  ],
  [
    `SELECT s.shipment_id AS shipmentId, i.sku AS shipmentSku, CAST(i.shipped AS TEXT) AS shipmentUnits
     FROM inbound_shipments s JOIN inbound_items i ON i.shipment = s.id
     WHERE s.seller = ? AND s.status IN ('WORKING', 'SHIPPED')
       AND (SELECT count(*) FROM inbound_items n WHERE n.shipment = s.id) = 1 ORDER BY s.updated_at DESC LIMIT 1`,
    'seller',
  ],
  [
    `SELECT o.amazon_order_id AS easyShipOrderId FROM easy_ship_packages p JOIN orders o ON o.id = p."order"
     WHERE p.participation = ? AND p.status = 'Scheduled' ORDER BY p.id DESC LIMIT 1`,
    'participation',
  ],
];

/** What a seller has in a marketplace that a sample can name. */
export function examplesOf(
  world: World,
  seller: { id: number; sellerId: string },
  participation: { id: number; marketplaceId: string },
): Examples {
  const { currency, countryCode } = findMarketplace(participation.marketplaceId)!;
  const now = new Date(world.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const rows = { seller: seller.id, participation: participation.id };
  const found = queries.map(([sql, ...of]) =>
    world.database.get<Examples>(sql, ...of.map((which) => rows[which])),
  );
  return Object.assign(
    { sellerId: seller.sellerId, currency, country: countryCode, now, today: now.slice(0, 10) },
    ...found,
  ) as Examples;
}
