import { rescheduleTo } from '../../store/easy-ship/choose-slot.js';
import { ownPackage } from '../../store/easy-ship/own-order.js';
import type { Handler } from '../handler.js';
import { packageDocument } from './package-document.js';

/** UpdateScheduledPackages: another slot for a package that was not picked up yet; documented, one package a call. */
export const updateScheduledPackages: Handler<'EasyShip.UpdateScheduledPackages'> = (context, input) => {
  const { MarketplaceId: marketplaceId } = input;
  return {
    ScheduledPackageList: input.ScheduledPackageUpdateDetailsList.map((update) => {
      const { AmazonOrderId: amazonOrderId, PackageId: packageId } = update.ScheduledPackageId;
      const { order, one } = ownPackage(context, { marketplaceId, amazonOrderId, packageId });
      return packageDocument(order, rescheduleTo(context, one, update.PackagePickupSlot.SlotId));
    }),
  };
};
