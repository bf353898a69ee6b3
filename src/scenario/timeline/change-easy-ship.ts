import { packageAtWork } from '../../store/easy-ship/packages.js';
import { bringPackageTo } from '../../store/easy-ship/progress.js';
import { findAnyOrder } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import type { Change } from './change.js';

/** Takes the parcel of an order to a status, where it has one and there is a way. */
export function changeEasyShip(world: World, { order: id, status }: NonNullable<Change['easyShip']>): void {
  const order = findAnyOrder(world, id);
  const one = order && packageAtWork(world, order);
  if (one) bringPackageTo(world, one, status);
}
