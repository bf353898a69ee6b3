import { mwsError } from '../../protocol/errors.js';
import { sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import { reschedulePackage } from '../../store/easy-ship/schedule.js';
import type { Handler } from '../handler.js';
import { ownPackage } from './own-order.js';
import { packageDocument } from './package-document.js';
import { chosenSlot } from './slots.js';

/** UpdateScheduledPackages: another slot for a package that was not picked up yet; documented, one package a call. */
export const updateScheduledPackages: Handler<'EasyShip.UpdateScheduledPackages'> = (context, input) => {
  const { MarketplaceId } = input;
  return {
    ScheduledPackageList: input.ScheduledPackageUpdateDetailsList.map((update) => {
      const { order, one } = ownPackage(context, { MarketplaceId, ...update.ScheduledPackageId });
      if (one.status !== 'Scheduled') throw mwsError('EasyShipOrderState');
      const size = sizeClassOf(one.details.dimensions, one.details.weight);
      const slot = chosenSlot(context, size, update.PackagePickupSlot.SlotId);
      return packageDocument(order, reschedulePackage(context.world, one, slot));
    }),
  };
};
