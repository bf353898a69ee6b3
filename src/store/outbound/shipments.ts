import { networkFrom } from '../../model/outbound.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { chargeFees } from './charge-fees.js';
import { arrivalOf, shippingTimeOf } from './estimates.js';
import { listShipments, shipmentOfRow } from './find-shipments.js';
import type { FulfillmentOrder, Shipment, ShipmentStatus } from './fulfillment-order.js';
import { shipOrderRow } from './order-row.js';
import { packShipment } from './packages.js';
import { tell } from './tell.js';
import { dropUnits } from './units.js';

/** Units of an item, by its row. */
export interface ItemUnits {
  item: number;
  quantity: number;
}

/** How a package of a shipment leaves; what is not said is made up. */
export interface ShipmentWay {
  number?: number;
  carrier?: string;
  tracking?: string;
}

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Plans shipments of units, split over so many centres. */
export function planShipments(
  world: World,
  order: FulfillmentOrder,
  units: readonly ItemUnits[],
  split: number,
): void {
  const { centers } = networkFrom(findMarketplace(order.marketplaceId)!.countryCode);
  for (let at = 0; at < split; at++) {
    const share = units
      .map(({ item, quantity }) => ({ item, quantity: Math.floor((quantity + split - 1 - at) / split) }))
      .filter(({ quantity }) => quantity > 0);
    if (share.length > 0) addShipment(world, order, share, centers[at % centers.length]!.id);
  }
}

/** Adds a shipment that is still to leave. */
export function addShipment(
  world: World,
  order: FulfillmentOrder,
  parts: readonly ItemUnits[],
  center: string,
): Shipment {
  const shipsAt = Math.max(world.now(), shippingTimeOf(world, order));
  const shipmentId = `D${world.ids.made.text(8, LETTERS_AND_DIGITS)}`;
  const { id } = world.database.run(
    `INSERT INTO fulfillment_shipments (fulfillment_order, shipment_id, center, status, ships_at, arrives_at)
     VALUES (?, ?, ?, 'PENDING', ?, ?)`,
    order.id,
    shipmentId,
    center,
    shipsAt,
    arrivalOf(world, order, shipsAt),
  );
  for (const { item, quantity } of parts)
    world.database.run(
      'INSERT INTO fulfillment_shipment_items (shipment, item, quantity) VALUES (?, ?, ?)',
      id,
      item,
      quantity,
    );
  tell(world, 'outbound.shipment-changed', order, { shipmentId, status: 'PENDING' });
  return shipmentOfRow(world, id);
}

/**
 * A shipment leaves now: its units are gone from the stock, and its row in orders is shipped by as much. @param ways of its
 * packages; all units are in the first
 */
export function sendShipment(
  world: World,
  order: FulfillmentOrder,
  shipment: Shipment,
  ...ways: readonly ShipmentWay[]
): void {
  const now = world.now();
  world.database.run(
    'UPDATE fulfillment_shipments SET ships_at = ?, arrives_at = ? WHERE id = ?',
    now,
    arrivalOf(world, order, now),
    shipment.id,
  );
  for (const way of ways.length > 0 ? ways : [{}])
    packShipment(world, order, shipmentOfRow(world, shipment.id), way);
  dropUnits(world, order.seller, shipment.parts);
  const units = new Map<number, number>();
  for (const { item, quantity } of shipment.parts) units.set(item, (units.get(item) ?? 0) + quantity);
  shipOrderRow(world, order, units);
  chargeFees(world, order, shipment);
  setShipmentStatus(world, order, shipment, 'SHIPPED');
}

/** Amazon gives up a shipment that is still to leave. */
export const cancelShipment = (world: World, order: FulfillmentOrder, shipment: Shipment): void =>
  setShipmentStatus(world, order, shipment, 'CANCELLED_BY_FULFILLER');

/** Amazon gives up a shipment that is still to leave, and makes another of its units at once. */
export function replaceShipment(world: World, order: FulfillmentOrder, shipment: Shipment): void {
  cancelShipment(world, order, shipment);
  const { centers } = networkFrom(findMarketplace(order.marketplaceId)!.countryCode);
  const other = centers.find(({ id }) => id !== shipment.center) ?? centers[0];
  addShipment(world, order, shipment.parts, other.id);
}

/** Takes units out of the shipments that are still to leave; one that has none left is cancelled by Amazon. */
export function takeFromPending(world: World, order: FulfillmentOrder, { item, quantity }: ItemUnits): void {
  let left = quantity;
  for (const shipment of pendingShipments(world, order)) {
    for (const part of shipment.parts.filter((one) => one.item === item)) {
      const taken = Math.min(left, part.quantity);
      left -= taken;
      if (taken === 0) continue;
      if (taken < part.quantity)
        world.database.run(
          'UPDATE fulfillment_shipment_items SET quantity = quantity - ? WHERE id = ?',
          taken,
          part.id,
        );
      else if (shipment.parts.length > 1)
        world.database.run('DELETE FROM fulfillment_shipment_items WHERE id = ?', part.id);
      else cancelShipment(world, order, shipment);
    }
  }
}

export const pendingShipments = (world: World, order: FulfillmentOrder): Shipment[] =>
  listShipments(world, order).filter(({ status }) => status === 'PENDING');

/** How many units of an item are in shipments that are still to leave. */
export const pendingUnits = (world: World, order: FulfillmentOrder, item: number): number =>
  pendingShipments(world, order)
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + (part.item === item ? part.quantity : 0), 0);

function setShipmentStatus(
  world: World,
  order: FulfillmentOrder,
  { id, shipmentId, status: was }: Shipment,
  status: ShipmentStatus,
): void {
  world.database.run('UPDATE fulfillment_shipments SET status = ? WHERE id = ?', status, id);
  tell(world, 'outbound.shipment-changed', order, { shipmentId, status, was });
}
