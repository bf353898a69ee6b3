import { findStock } from '../inventory.js';
import type { World } from '../../world/world.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import type { FulfillmentDetails, FulfillmentItemDetails, FulfillmentOrder } from './fulfillment-order.js';
import { HOLD_LAPSES } from './kinds.js';
import { addOrderRow, addOrderRowItem } from './order-row.js';
import { startPlanning } from './progress.js';
import { outboundSettings } from './settings.js';
import { tell } from './tell.js';
import { takeUnits } from './units.js';

export interface NewFulfillmentItem {
  itemId: string;
  sku: string;
  quantity: number;
  details?: FulfillmentItemDetails;
}

export type NewFulfillmentOrder = Pick<
  FulfillmentOrder,
  'seller' | 'participation' | 'fulfillmentOrderId' | 'action' | 'policy' | 'speed' | 'source'
> & {
  details: FulfillmentDetails;
  items: readonly NewFulfillmentItem[];
  /** The units stand among the reserved ones already, or are put there without being taken from the stock. */
  beside?: boolean;
};

/**
 * Makes a fulfillment order and sets its units aside, on hold or under way. Whoever calls has seen that the id is free and
 * that there are units enough.
 */
export function createFulfillmentOrder(world: World, wish: NewFulfillmentOrder): FulfillmentOrder {
  return world.database.transaction(() => {
    const now = world.now();
    const { id } = world.database.run(
      `INSERT INTO fulfillment_orders (seller, participation, fulfillment_order_id, status, action, policy, speed, source,
         received_at, started_at, status_at, details) VALUES (?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?)`,
      wish.seller,
      wish.participation,
      wish.fulfillmentOrderId,
      wish.action,
      wish.policy,
      wish.speed,
      wish.source,
      now,
      wish.action === 'Ship' ? now : null,
      now,
      JSON.stringify(wish.details),
    );
    const order = fulfillmentOrderOfRow(world, id);
    for (const item of wish.items) insertItem(world, order, item);
    if (!wish.beside) takeUnits(world, wish.seller, wish.items);
    tell(world, 'outbound.created', order, { status: order.status, action: wish.action, speed: wish.speed });
    if (wish.action === 'Ship') return startPlanning(world, addOrderRow(world, order));
    world.due.add(HOLD_LAPSES, id, now + outboundSettings(world).holdFor);
    return order;
  });
}

/** Adds an item to a fulfillment order that has just come in, and sets its units aside. */
export function addFulfillmentItem(world: World, order: FulfillmentOrder, item: NewFulfillmentItem): void {
  world.database.transaction(() => {
    insertItem(world, order, item);
    takeUnits(world, order.seller, [item]);
    addOrderRowItem(world, order, listFulfillmentItems(world, order).at(-1)!);
  });
}

const insertItem = (world: World, order: FulfillmentOrder, item: NewFulfillmentItem): void =>
  void world.database.run(
    `INSERT INTO fulfillment_order_items (fulfillment_order, item_id, sku, fnsku, quantity_ordered, quantity, details)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    order.id,
    item.itemId,
    item.sku,
    findStock(world, order.seller, item.sku)?.fnsku ?? item.sku,
    item.quantity,
    item.quantity,
    JSON.stringify(item.details ?? {}),
  );
