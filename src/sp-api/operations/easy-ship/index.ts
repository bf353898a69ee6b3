import type { SpHandler } from '../../context.js';
import { createScheduledPackageBulk } from './create-scheduled-package-bulk.js';
import { createScheduledPackage } from './create-scheduled-package.js';
import { getScheduledPackage } from './get-scheduled-package.js';
import { listHandoverSlots } from './list-handover-slots.js';
import { updateScheduledPackages } from './update-scheduled-packages.js';

/** Easy Ship API 2022-03-23. */
export const easyShip: Readonly<Record<string, SpHandler>> = {
  'easyShip.listHandoverSlots': listHandoverSlots,
  'easyShip.getScheduledPackage': getScheduledPackage,
  'easyShip.createScheduledPackage': createScheduledPackage,
  'easyShip.updateScheduledPackages': updateScheduledPackages,
  'easyShip.createScheduledPackageBulk': createScheduledPackageBulk,
};
