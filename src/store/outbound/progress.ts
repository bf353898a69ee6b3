import type { World } from '../../world/world.js';
import { shippingTimeOf } from './estimates.js';
import { fulfillmentOrderOfRow, listFulfillmentItems } from './find.js';
import { listShipments, shippedOf } from './find-shipments.js';
import type { FulfillmentOrder, FulfillmentStatus } from './fulfillment-order.js';
import { PICKING, PLANNING, SHIPPING } from './kinds.js';
import { endOrderRow } from './order-row.js';
import { outboundSettings } from './settings.js';
import type { OutboundSettings } from './settings.js';
import {
  cancelShipment,
  pendingShipments,
  pendingUnits,
  planShipments,
  sendShipment,
  takeFromPending,
} from './shipments.js';
import type { ItemUnits, ShipmentWay } from './shipments.js';
import { setStatus } from './tell.js';
import { dropUnits, freeUnits } from './units.js';

/** An order is under way from now on; its next step comes by itself, unless the world's settings leave that to somebody. */
export function startPlanning(world: World, order: FulfillmentOrder): FulfillmentOrder {
  schedule(world, order, PLANNING, (settings) => order.startedAt! + settings.planning);
  return order;
}

function schedule(
  world: World,
  order: FulfillmentOrder,
  kind: string,
  at: (settings: OutboundSettings) => number,
): void {
  const settings = outboundSettings(world);
  if (settings.auto) world.due.add(kind, order.id, Math.max(world.now(), at(settings)));
}

/** Nothing more of an order comes by itself. */
export function stopProgress(world: World, order: FulfillmentOrder): void {
  for (const kind of [PLANNING, PICKING, SHIPPING]) world.due.remove(kind, order.id);
}

/** The warehouses have an order. */
export function planOrder(world: World, order: FulfillmentOrder): FulfillmentOrder {
  if (order.status !== 'RECEIVED' || order.startedAt === null) return order;
  return world.database.transaction(() => {
    stopProgress(world, order);
    schedule(world, order, PICKING, ({ picking }) => order.startedAt! + picking);
    return setStatus(world, order, 'PLANNING');
  });
}

/**
 * Picking begins: there are shipments of what is found. What was not is as the order's policy says. @param plan makes the
 * shipments; as the world's settings say, if it is not given
 */
export function pickOrder(
  world: World,
  order: FulfillmentOrder,
  plan: (found: readonly ItemUnits[]) => void = (found) =>
    planShipments(world, order, found, outboundSettings(world).split),
): FulfillmentOrder {
  if (order.status !== 'PLANNING') return order;
  return world.database.transaction(() => {
    stopProgress(world, order);
    const missing = loseUnits(world, order, 'before');
    const items = listFulfillmentItems(world, order);
    const found = items.map(({ id, quantity, unfulfillable }) => ({
      item: id,
      quantity: quantity - unfulfillable,
    }));
    const isAny = found.some(({ quantity }) => quantity > 0);
    if (missing && order.policy === 'FillOrKill') return giveUp(world, order);
    if (!isAny && order.policy !== 'FillAll') return giveUp(world, order);
    plan(found);
    if (isAny) schedule(world, order, SHIPPING, () => shippingTimeOf(world, order));
    return setStatus(world, order, 'PROCESSING');
  });
}

/** All that is still to leave leaves, but for what turns out not to be there. */
export function shipOrder(world: World, order: FulfillmentOrder, way: ShipmentWay = {}): FulfillmentOrder {
  if (order.status !== 'PROCESSING') return order;
  return world.database.transaction(() => {
    stopProgress(world, order);
    loseUnits(world, order, 'after');
    for (const shipment of pendingShipments(world, order)) sendShipment(world, order, shipment, way);
    return statusAfterShipping(world, order);
  });
}

/** What an order has come to, after something of it was shipped or given up. */
export function statusAfterShipping(world: World, order: FulfillmentOrder): FulfillmentOrder {
  const items = listFulfillmentItems(world, order);
  const shipments = listShipments(world, order);
  const shipped = items.reduce((sum, { id }) => sum + shippedOf(shipments, id), 0);
  const sum = (key: 'quantity' | 'cancelled' | 'unfulfillable') =>
    items.reduce((total, item) => total + item[key], 0);
  const waits = order.policy === 'FillAll' && sum('unfulfillable') > 0;
  if (waits || shipments.some(({ status }) => status === 'PENDING'))
    return setStatus(world, order, 'PROCESSING');
  const status: FulfillmentStatus =
    shipped === sum('quantity')
      ? 'COMPLETE'
      : shipped > 0
        ? 'COMPLETE_PARTIALLED'
        : sum('cancelled') > 0
          ? 'CANCELLED'
          : 'UNFULFILLABLE';
  if (status === 'CANCELLED') endOrderRow(world, order, 'Canceled');
  if (status === 'UNFULFILLABLE') endOrderRow(world, order, 'Unfulfillable');
  return setStatus(world, order, status);
}

/** Nothing of an order is sent: units that were found are free again. */
export function giveUp(
  world: World,
  order: FulfillmentOrder,
  status: 'UNFULFILLABLE' | 'INVALID' = 'UNFULFILLABLE',
): FulfillmentOrder {
  return world.database.transaction(() => {
    stopProgress(world, order);
    for (const shipment of pendingShipments(world, order)) cancelShipment(world, order, shipment);
    const found = listFulfillmentItems(world, order).map(({ sku, quantity, unfulfillable }) => ({
      sku,
      quantity: quantity - unfulfillable,
    }));
    freeUnits(world, order.seller, found);
    world.database.run(
      'UPDATE fulfillment_order_items SET unfulfillable = quantity WHERE fulfillment_order = ?',
      order.id,
    );
    endOrderRow(world, order, 'Unfulfillable');
    return setStatus(world, fulfillmentOrderOfRow(world, order.id), status);
  });
}

/** What the world's settings say is not found of an order. @returns whether there was any */
function loseUnits(world: World, order: FulfillmentOrder, when: 'before' | 'after'): boolean {
  const rules = outboundSettings(world).notFound.filter((rule) => rule.when === when);
  const lost: LostUnits[] = [];
  for (const { sku, quantity } of rules) {
    let left = quantity;
    for (const item of listFulfillmentItems(world, order).filter((one) => one.sku === sku)) {
      const there = when === 'after' ? pendingUnits(world, order, item.id) : item.quantity;
      const units = Math.min(left, there);
      left -= units;
      if (units > 0) lost.push({ item: item.id, sku, quantity: units });
    }
  }
  dropLost(world, order, lost);
  return lost.length > 0;
}

export type LostUnits = ItemUnits & { sku: string };

/** Units that are not in their place are in no shipment and in no count from now on. */
export function dropLost(world: World, order: FulfillmentOrder, lost: readonly LostUnits[]): void {
  for (const units of lost) {
    world.database.run(
      'UPDATE fulfillment_order_items SET unfulfillable = unfulfillable + ? WHERE id = ?',
      units.quantity,
      units.item,
    );
    takeFromPending(world, order, units);
  }
  dropUnits(world, order.seller, lost);
}
