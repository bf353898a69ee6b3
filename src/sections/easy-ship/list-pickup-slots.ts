import { slotsFor } from '../../store/easy-ship/choose-slot.js';
import { sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import { schedulableOrder } from '../../store/easy-ship/own-order.js';
import type { Handler } from '../handler.js';
import { dimensionsOf, weightOf } from './measures.js';
import { slotDocument } from './package-document.js';

/** ListPickupSlots: when Amazon could pick a parcel up. Nothing is reserved. */
export const listPickupSlots: Handler<'EasyShip.ListPickupSlots'> = (context, input) => {
  const size = sizeClassOf(dimensionsOf(input.PackageDimensions), weightOf(input.PackageWeight));
  const { amazonOrderId } = schedulableOrder(context, {
    amazonOrderId: input.AmazonOrderId,
    marketplaceId: input.MarketplaceId,
  });
  return { AmazonOrderId: amazonOrderId, PickupSlotList: slotsFor(context, size).map(slotDocument) };
};
