import type { Speed } from '../../model/outbound.js';
import type { World } from '../../world/world.js';
import type {
  FulfillmentDetails,
  FulfillmentItem,
  FulfillmentItemDetails,
  FulfillmentOrder,
  FulfillmentPolicy,
  FulfillmentStatus,
} from './fulfillment-order.js';

interface Row {
  id: number;
  seller: number;
  participation: number;
  marketplace_id: string;
  fulfillment_order_id: string;
  status: FulfillmentStatus;
  action: FulfillmentOrder['action'];
  policy: FulfillmentPolicy;
  speed: Speed;
  source: FulfillmentOrder['source'];
  order: number | null;
  received_at: number;
  started_at: number | null;
  status_at: number;
  details: string;
}

const orderOf = (row: Row): FulfillmentOrder => ({
  id: row.id,
  seller: row.seller,
  participation: row.participation,
  marketplaceId: row.marketplace_id,
  fulfillmentOrderId: row.fulfillment_order_id,
  status: row.status,
  action: row.action,
  policy: row.policy,
  speed: row.speed,
  source: row.source,
  order: row.order,
  receivedAt: row.received_at,
  startedAt: row.started_at,
  statusAt: row.status_at,
  details: JSON.parse(row.details) as FulfillmentDetails,
});

const SELECT = `SELECT f.*, p.marketplace_id FROM fulfillment_orders f JOIN participations p ON p.id = f.participation`;

/** The fulfillment order in row `id`. */
export const fulfillmentOrderOfRow = (world: World, id: number): FulfillmentOrder =>
  orderOf(world.database.get<Row>(`${SELECT} WHERE f.id = ?`, id)!);

/** The fulfillment order with an id of the seller in row `seller`. */
export function findFulfillmentOrder(world: World, seller: number, id: string): FulfillmentOrder | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE f.seller = ? AND f.fulfillment_order_id = ?`,
    seller,
    id,
  );
  return row && orderOf(row);
}

/** The oldest fulfillment order with an id, whoever's it is. */
export function findAnyFulfillmentOrder(world: World, id: string): FulfillmentOrder | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE f.fulfillment_order_id = ? ORDER BY f.id LIMIT 1`, id);
  return row && orderOf(row);
}

/** The fulfillment order that stands in row `order` of orders. */
export function findFulfillmentOfOrder(world: World, order: number): FulfillmentOrder | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE f."order" = ?`, order);
  return row && orderOf(row);
}

/** A place in the list by change of status: the instant, and the id for those with the same instant. */
export interface FulfillmentPlace {
  at: number;
  id: string;
}

/** Up to `limit` orders of a seller whose status changed at `from` or later, behind `after`, the oldest change first. */
export const listFulfillmentOrders = (
  world: World,
  seller: number,
  from: number,
  limit: number,
  after: FulfillmentPlace = { at: from, id: '' },
): FulfillmentOrder[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE f.seller = ? AND (f.status_at, f.fulfillment_order_id) > (?, ?)
       ORDER BY f.status_at, f.fulfillment_order_id LIMIT ? + 0`,
      seller,
      after.at,
      after.id,
      limit,
    )
    .map(orderOf);

interface ItemRow {
  id: number;
  item_id: string;
  sku: string;
  fnsku: string;
  quantity_ordered: number;
  quantity: number;
  cancelled: number;
  unfulfillable: number;
  details: string;
}

/** The items of a fulfillment order, in the order in which they were given. */
export const listFulfillmentItems = (world: World, order: FulfillmentOrder): FulfillmentItem[] =>
  world.database
    .all<ItemRow>('SELECT * FROM fulfillment_order_items WHERE fulfillment_order = ? ORDER BY id', order.id)
    .map((row) => ({
      id: row.id,
      itemId: row.item_id,
      sku: row.sku,
      fnsku: row.fnsku,
      quantityOrdered: row.quantity_ordered,
      quantity: row.quantity,
      cancelled: row.cancelled,
      unfulfillable: row.unfulfillable,
      details: JSON.parse(row.details) as FulfillmentItemDetails,
    }));
