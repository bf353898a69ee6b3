import { rescheduleTo } from '../../../store/easy-ship/choose-slot.js';
import { ownPackage } from '../../../store/easy-ship/own-order.js';
import { EasyShipRefusal } from '../../../store/easy-ship/refusal.js';
import type { SpHandler } from '../../context.js';
import { packageJson } from './package-json.js';

interface Body {
  marketplaceId: string;
  updatePackageDetailsList: {
    scheduledPackageId: { amazonOrderId: string; packageId?: string };
    packageTimeSlot: { slotId: string };
  }[];
}

/** As many as an answer may have. */
const MOST = 500;

/** updateScheduledPackages: other slots for packages that were not picked up yet: for all of them, or for none. */
export const updateScheduledPackages: SpHandler = (context, { body }) => {
  const { marketplaceId, updatePackageDetailsList: updates } = body as Body;
  if (updates.length > MOST) throw new EasyShipRefusal('EasyShipRequestInvalid');
  return {
    packages: updates.map(({ scheduledPackageId, packageTimeSlot }) => {
      const { order, one } = ownPackage(context, { marketplaceId, ...scheduledPackageId });
      return packageJson(context.world, order, rescheduleTo(context, one, packageTimeSlot.slotId));
    }),
  };
};
