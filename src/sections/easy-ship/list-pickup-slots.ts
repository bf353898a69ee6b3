import { sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import type { Handler } from '../handler.js';
import { dimensionsOf, weightOf } from './measures.js';
import { schedulableOrder } from './own-order.js';
import { slotDocument, slotsFor } from './slots.js';

/** ListPickupSlots: when Amazon could pick a parcel up. Nothing is reserved. */
export const listPickupSlots: Handler<'EasyShip.ListPickupSlots'> = (context, input) => {
  const size = sizeClassOf(dimensionsOf(input.PackageDimensions), weightOf(input.PackageWeight));
  const { amazonOrderId } = schedulableOrder(context, input);
  return { AmazonOrderId: amazonOrderId, PickupSlotList: slotsFor(context, size).map(slotDocument) };
};
