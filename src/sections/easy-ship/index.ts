import type { Handlers } from '../handler.js';
import { inWireWords } from '../in-wire-words.js';
import { createScheduledPackage } from './create-scheduled-package.js';
import { getScheduledPackage } from './get-scheduled-package.js';
import { listPickupSlots } from './list-pickup-slots.js';
import { updateScheduledPackages } from './update-scheduled-packages.js';

/** The operations of EasyShip; what the store refuses is refused in the words of MWS. */
export const easyShip: Handlers = inWireWords({
  'EasyShip.CreateScheduledPackage': createScheduledPackage,
  'EasyShip.GetScheduledPackage': getScheduledPackage,
  'EasyShip.ListPickupSlots': listPickupSlots,
  'EasyShip.UpdateScheduledPackages': updateScheduledPackages,
});
