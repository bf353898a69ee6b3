import { bringTo } from '../../store/outbound/bring-to.js';
import { findAnyFulfillmentOrder } from '../../store/outbound/find.js';
import { findPackage } from '../../store/outbound/find-shipments.js';
import { changePackage } from '../../store/outbound/packages.js';
import { pickOrder, planOrder, shipOrder } from '../../store/outbound/progress.js';
import { receiveReturn } from '../../store/outbound/receive-return.js';
import { findAnyFulfillmentReturn } from '../../store/outbound/returns.js';
import { pendingShipments, replaceShipment } from '../../store/outbound/shipments.js';
import type { World } from '../../world/world.js';
import type { Change } from './change.js';

/** Takes a fulfillment order to a status, where there is a way there. */
export function changeFulfillmentOrder(
  world: World,
  { id, status }: NonNullable<Change['fulfillmentOrder']>,
): void {
  const order = findAnyFulfillmentOrder(world, id);
  if (order) bringTo(world, order, status);
}

/** What is still to leave of a fulfillment order leaves, or is made anew. */
export function changeShipment(
  world: World,
  { order: id, status, ...way }: NonNullable<Change['fulfillmentShipment']>,
): void {
  const found = findAnyFulfillmentOrder(world, id);
  if (!found) return;
  const order = pickOrder(world, planOrder(world, found));
  if (status === 'SHIPPED') shipOrder(world, order, way);
  else for (const shipment of pendingShipments(world, order)) replaceShipment(world, order, shipment);
}

/** Something becomes of a package. */
export function changeTrackedPackage(
  world: World,
  { number, ...change }: NonNullable<Change['package']>,
): void {
  const found = findPackage(world, number);
  if (found) changePackage(world, found, change);
}

/** A unit that was announced comes back; it can be sold again, if nothing else is said. */
export function receiveUnit(
  world: World,
  { id, condition = 'Sellable' }: NonNullable<Change['fulfillmentReturn']>,
): void {
  const found = findAnyFulfillmentReturn(world, id);
  if (found) receiveReturn(world, found, condition);
}
