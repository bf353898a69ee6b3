import type { EasyShipStatus } from '../../model/easy-ship.js';
import type { World } from '../../world/world.js';
import { easyShipPackageOfRow, writeEasyShipStatus } from './packages.js';
import type { EasyShipPackage } from './packages.js';
import { tellEasyShip } from './tell.js';

/** Due work: what comes next of a package, by its row. */
export const EASY_SHIP_STEP = 'easy-ship.step';

/** Gives a package another status and tells it; what was to come next of it does not. */
export function setEasyShipStatus(
  world: World,
  one: EasyShipPackage,
  status: EasyShipStatus,
): EasyShipPackage {
  world.due.remove(EASY_SHIP_STEP, one.id);
  writeEasyShipStatus(world, one, status);
  tellEasyShip(world, 'easy-ship.changed', one, { packageId: one.packageId, status, was: one.status });
  return easyShipPackageOfRow(world, one.id);
}
