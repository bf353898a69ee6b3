import type { World } from '../../world/world.js';
import { scheduleCourse } from './course.js';
import { findItem, itemsOf, saveItem } from './items.js';
import type { InboundItem } from './items.js';
import { moveStock, moveUnits } from './move-stock.js';
import { saveShipment } from './shipments.js';
import type { InboundShipment, ShipmentStatus } from './shipments.js';

/** The way of a shipment, from first to last. */
const WAY: readonly ShipmentStatus[] = [
  'WORKING',
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
  'CLOSED',
];

const isSent = (status: ShipmentStatus): boolean => {
  const at = WAY.indexOf(status);
  return at > 0 && at < WAY.length - 1;
};

/** Whether anything may still become of it. */
export const isOver = (status: ShipmentStatus): boolean => status !== 'WORKING' && !isSent(status);

/** Whether Amazon may put a shipment into a status: on its way, forwards; off it, before it is over. */
export function mayMove(was: ShipmentStatus, to: ShipmentStatus): boolean {
  if (isOver(was) || was === to) return false;
  if (to === 'DELETED') return was === 'WORKING';
  if (to === 'CANCELLED') return was !== 'WORKING' && was !== 'RECEIVING';
  return to === 'ERROR' || WAY.indexOf(to) > WAY.indexOf(was);
}

/** Puts a shipment into a status that it may have next, and moves its units accordingly. */
export function moveShipment(world: World, shipment: InboundShipment, to: ShipmentStatus): InboundShipment {
  const { status: was, seller, shipmentId: subject } = shipment;
  return world.database.transaction(() => {
    const moved = saveShipment(world, shipment, { ...shipment, status: to });
    if (!isSent(was) && isSent(to)) moveStock(world, moved, 'sent');
    if (isSent(was) && !isSent(to)) moveStock(world, moved, 'ended');
    scheduleCourse(world, moved);
    world.events.append('inbound.changed', { seller, subject, details: { status: to, was } });
    return moved;
  });
}

/** What a centre counted of a SKU; of these some may be damaged. */
export interface Receipt {
  sku: string;
  quantity: number;
  damaged?: number;
}

/**
 * Counts units of a shipment that was sent. It is RECEIVING from the first unit on, and CLOSED when all that were shipped are here.
 * More than was shipped may come.
 */
export function receiveUnits(
  world: World,
  shipment: InboundShipment,
  receipts: readonly Receipt[],
): InboundShipment {
  const { status: was, seller, shipmentId: subject } = shipment;
  return world.database.transaction(() => {
    for (const receipt of receipts) receiveItem(world, shipment, receipt);
    const isComplete = itemsOf(world, shipment.id).every(({ shipped, received }) => received >= shipped);
    const status = isComplete ? 'CLOSED' : 'RECEIVING';
    const moved = saveShipment(world, shipment, { ...shipment, status });
    if (status !== was) scheduleCourse(world, moved);
    const items = receipts.map(({ sku, quantity, damaged = 0 }) => ({ sku, quantity, damaged }));
    world.events.append('inbound.received', { seller, subject, details: { status, was, items } });
    return moved;
  });
}

function receiveItem(world: World, { id, seller }: InboundShipment, receipt: Receipt): void {
  const { sku, quantity, damaged = 0 } = receipt;
  const item = findItem(world, id, sku);
  if (!item) return;
  const expected = Math.min(quantity, missingOf(item));
  saveItem(world, { ...item, received: item.received + quantity });
  moveUnits(world, seller, sku, {
    inbound: -expected,
    inStock: quantity - damaged,
    unfulfillable: damaged,
  });
}

export const missingOf = ({ shipped, received }: InboundItem): number => Math.max(0, shipped - received);

/** Receives a part of what is missing of every item, rounded up. */
export const receiveShare = (world: World, shipment: InboundShipment, share: number): InboundShipment =>
  receiveUnits(
    world,
    shipment,
    itemsOf(world, shipment.id)
      .map((item) => ({ sku: item.sku, quantity: Math.ceil(missingOf(item) * share) }))
      .filter(({ quantity }) => quantity > 0),
  );
