import type { EasyShip as Wire } from '../../model/generated/index.js';
import { scheduleOrder } from '../../store/easy-ship/schedule-order.js';
import type { Handler } from '../handler.js';
import { dimensionsOf, weightOf } from './measures.js';
import { packageDocument } from './package-document.js';

/** Documented: the answer of this operation alone calls it so. */
const JUST_MADE = 'ReadyForPickup';

/**
 * CreateScheduledPackage: Amazon is to pick the order up, in the slot that is named or the first there is. Times that come with the
 * slot are not looked at.
 */
export const createScheduledPackage: Handler<'EasyShip.CreateScheduledPackage'> = (context, input) => {
  const details: Wire.PackageRequestDetails = input.PackageRequestDetails ?? {};
  const measures = {
    ...(details.PackageDimensions && { dimensions: dimensionsOf(details.PackageDimensions) }),
    ...(details.PackageWeight && { weight: weightOf(details.PackageWeight) }),
  };
  const { order, one } = scheduleOrder(context, {
    order: { amazonOrderId: input.AmazonOrderId, marketplaceId: input.MarketplaceId },
    slotId: details.PackagePickupSlot?.SlotId,
    identifier: details.PackageIdentifier,
    serialNumbers: details.PackageItemList?.map(({ OrderItemId, OrderItemSerialNumberList }) => ({
      orderItemId: OrderItemId,
      serialNumbers: OrderItemSerialNumberList,
    })),
    measures,
  });
  return { ScheduledPackage: packageDocument(order, one, JUST_MADE) };
};
