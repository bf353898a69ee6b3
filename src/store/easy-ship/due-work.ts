import type { DueHandlers } from '../../world/world.js';
import { easyShipPackageOfRow } from './packages.js';
import { takeNextStep } from './progress.js';
import { EASY_SHIP_STEP } from './set-status.js';

/** What comes to pass by itself of parcels of Easy Ship. */
export const easyShipDueHandlers: DueHandlers = {
  [EASY_SHIP_STEP]: (world, { subject }) =>
    void takeNextStep(world, easyShipPackageOfRow(world, Number(subject))),
};
