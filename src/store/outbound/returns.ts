import type { World } from '../../world/world.js';
import type { FulfillmentItem, FulfillmentOrder, Shipment } from './fulfillment-order.js';
import { fulfillmentOrderOfRow } from './find.js';
import { RETURN_ARRIVES } from './kinds.js';
import { outboundSettings } from './settings.js';
import { tell } from './tell.js';

/** In which state a unit came back. */
export const returnConditions = [
  'Sellable',
  'Defective',
  'CustomerDamaged',
  'CarrierDamaged',
  'FulfillerDamaged',
] as const;

export type ReturnCondition = (typeof returnConditions)[number];

/** One unit that a buyer sends back. Instants are milliseconds since 1970. */
export interface FulfillmentReturn {
  id: number;
  fulfillmentOrder: number;
  /** The seller's id of it, within the order. */
  returnItemId: string;
  itemId: string;
  sku: string;
  shipmentId: string;
  reason: string;
  comment: string | null;
  status: 'New' | 'Processed';
  changedAt: number;
  /** Null until it has come. */
  condition: ReturnCondition | null;
  /** What allows it, and the number that the buyer puts on the parcel. */
  authorizationId: string;
  rmaId: string;
  center: string;
}

interface Row {
  id: number;
  fulfillment_order: number;
  return_item_id: string;
  item_id: string;
  sku: string;
  shipment_id: string;
  reason: string;
  comment: string | null;
  status: FulfillmentReturn['status'];
  changed_at: number;
  condition: ReturnCondition | null;
  authorization_id: string;
  rma_id: string;
  center: string;
}

const returnOf = (row: Row): FulfillmentReturn => ({
  id: row.id,
  fulfillmentOrder: row.fulfillment_order,
  returnItemId: row.return_item_id,
  itemId: row.item_id,
  sku: row.sku,
  shipmentId: row.shipment_id,
  reason: row.reason,
  comment: row.comment,
  status: row.status,
  changedAt: row.changed_at,
  condition: row.condition,
  authorizationId: row.authorization_id,
  rmaId: row.rma_id,
  center: row.center,
});

const SELECT = `SELECT r.*, i.item_id, i.sku, s.shipment_id FROM fulfillment_returns r
  JOIN fulfillment_order_items i ON i.id = r.item JOIN fulfillment_shipments s ON s.id = r.shipment`;

/** What of a fulfillment order is sent back, in the order in which it was announced. */
export const listFulfillmentReturns = (world: World, order: FulfillmentOrder): FulfillmentReturn[] =>
  world.database.all<Row>(`${SELECT} WHERE r.fulfillment_order = ? ORDER BY r.id`, order.id).map(returnOf);

/** The return in row `id`. */
export const fulfillmentReturnOfRow = (world: World, id: number): FulfillmentReturn | undefined => {
  const row = world.database.get<Row>(`${SELECT} WHERE r.id = ?`, id);
  return row && returnOf(row);
};

/** The oldest return with a seller's id, whoever's it is. */
export const findAnyFulfillmentReturn = (
  world: World,
  returnItemId: string,
): FulfillmentReturn | undefined => {
  const row = world.database.get<Row>(
    `${SELECT} WHERE r.return_item_id = ? ORDER BY r.id LIMIT 1`,
    returnItemId,
  );
  return row && returnOf(row);
};

/** What allows the returns that are announced together. */
export interface ReturnAuthorization {
  authorizationId: string;
  rmaId: string;
  center: string;
}

export interface NewFulfillmentReturn {
  returnItemId: string;
  item: FulfillmentItem;
  shipment: Shipment;
  reason: string;
  comment?: string;
}

export function authorizeReturn(world: World, center: string): ReturnAuthorization {
  const { made } = world.ids;
  return { authorizationId: made.uuid(), rmaId: `D${made.text(9)}RRMA`, center };
}

/** Announces that a unit comes back; after a while it does. */
export function createFulfillmentReturn(
  world: World,
  order: FulfillmentOrder,
  wish: NewFulfillmentReturn,
  { authorizationId, rmaId, center }: ReturnAuthorization,
): FulfillmentReturn {
  return world.database.transaction(() => {
    const { id } = world.database.run(
      `INSERT INTO fulfillment_returns (fulfillment_order, return_item_id, item, shipment, reason, comment, status,
         changed_at, authorization_id, rma_id, center) VALUES (?, ?, ?, ?, ?, ?, 'New', ?, ?, ?, ?)`,
      order.id,
      wish.returnItemId,
      wish.item.id,
      wish.shipment.id,
      wish.reason,
      wish.comment ?? null,
      world.now(),
      authorizationId,
      rmaId,
      center,
    );
    tell(world, 'outbound.return-changed', order, { returnItemId: wish.returnItemId, status: 'New' });
    const { auto, returning } = outboundSettings(world);
    if (auto) world.due.add(RETURN_ARRIVES, id, world.now() + returning);
    return fulfillmentReturnOfRow(world, id)!;
  });
}

/** Keeps that a unit has come back, and in which state. */
export function setReceived(world: World, found: FulfillmentReturn, condition: ReturnCondition): void {
  world.due.remove(RETURN_ARRIVES, found.id);
  world.database.run(
    "UPDATE fulfillment_returns SET status = 'Processed', condition = ?, changed_at = ? WHERE id = ?",
    condition,
    world.now(),
    found.id,
  );
  tell(world, 'outbound.return-changed', fulfillmentOrderOfRow(world, found.fulfillmentOrder), {
    returnItemId: found.returnItemId,
    status: 'Processed',
    was: found.status,
    condition,
  });
}
