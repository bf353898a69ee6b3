import type { World } from '../../world/world.js';
import type { Order, OrderDetails, OrderItem, OrderItemDetails } from './order.js';

interface OrderRow {
  id: number;
  participation: number;
  marketplace_id: string;
  amazon_order_id: string;
  seller_order_id: string | null;
  purchased_at: number;
  updated_at: number;
  status: Order['status'];
  channel: Order['channel'];
  payment_method: Order['paymentMethod'];
  buyer_email: string | null;
  easy_ship_status: string | null;
  tfm_status: string | null;
  revision: number;
  items_ordered: number;
  items_shipped: number;
  details: string;
}

const orderOf = (row: OrderRow): Order => ({
  id: row.id,
  participation: row.participation,
  marketplaceId: row.marketplace_id,
  amazonOrderId: row.amazon_order_id,
  sellerOrderId: row.seller_order_id,
  purchasedAt: row.purchased_at,
  updatedAt: row.updated_at,
  status: row.status,
  channel: row.channel,
  paymentMethod: row.payment_method,
  buyerEmail: row.buyer_email,
  easyShipStatus: row.easy_ship_status,
  tfmStatus: row.tfm_status,
  revision: row.revision,
  itemsOrdered: row.items_ordered,
  itemsShipped: row.items_shipped,
  details: JSON.parse(row.details) as OrderDetails,
});

const SELECT = `SELECT o.*, p.marketplace_id FROM orders o JOIN participations p ON p.id = o.participation`;

/** The order in row `id`. */
export const orderOfRow = (world: World, id: number): Order =>
  orderOf(world.database.get<OrderRow>(`${SELECT} WHERE o.id = ?`, id)!);

/** The order with an Amazon order id, if it belongs to the seller in row `seller`. */
export function findOrder(world: World, seller: number, amazonOrderId: string): Order | undefined {
  const row = world.database.get<OrderRow>(
    `${SELECT} WHERE o.amazon_order_id = ? AND p.seller = ?`,
    amazonOrderId,
    seller,
  );
  return row && orderOf(row);
}

/** The order with an Amazon order id, whoever sold it. */
export function findAnyOrder(world: World, amazonOrderId: string): Order | undefined {
  const row = world.database.get<OrderRow>(`${SELECT} WHERE o.amazon_order_id = ?`, amazonOrderId);
  return row && orderOf(row);
}

/** The seller's newest order with an order id of its own. */
export function findOrderOfSeller(world: World, seller: number, sellerOrderId: string): Order | undefined {
  const row = world.database.get<OrderRow>(
    `${SELECT} WHERE p.seller = ? AND o.seller_order_id = ? AND o.participation = p.id ORDER BY o.id DESC LIMIT 1`,
    seller,
    sellerOrderId,
  );
  return row && orderOf(row);
}

interface ItemRow {
  id: number;
  order_item_id: string;
  sku: string;
  asin: string;
  title: string;
  quantity_ordered: number;
  quantity_shipped: number;
  details: string;
}

/** Up to `limit` lines of an order, in its own order, from behind row `after` on. */
export const listItems = (world: World, order: Order, limit = -1, after = 0): OrderItem[] =>
  world.database
    .all<ItemRow>(
      'SELECT * FROM order_items WHERE "order" = ? AND id > ? ORDER BY id LIMIT ? + 0',
      order.id,
      after,
      limit,
    )
    .map((row) => ({
      id: row.id,
      orderItemId: row.order_item_id,
      sku: row.sku,
      asin: row.asin,
      title: row.title,
      quantityOrdered: row.quantity_ordered,
      quantityShipped: row.quantity_shipped,
      details: JSON.parse(row.details) as OrderItemDetails,
    }));
