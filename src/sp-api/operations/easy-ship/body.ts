import type { ScheduleWish } from '../../../store/easy-ship/schedule-order.js';

/** How a body says that a package is to be picked up. */
export interface DetailsBody {
  packageItems?: { orderItemId?: string; orderItemSerialNumbers?: string[] }[];
  packageTimeSlot: { slotId: string };
  packageIdentifier?: string;
}

/** What is wished of a package. Times that come with the slot are not looked at. */
export const wishOf = (
  amazonOrderId: string,
  marketplaceId: string,
  details: DetailsBody | undefined,
): ScheduleWish => ({
  order: { amazonOrderId, marketplaceId },
  slotId: details?.packageTimeSlot.slotId,
  identifier: details?.packageIdentifier,
  serialNumbers: details?.packageItems?.map(({ orderItemId = '', orderItemSerialNumbers = [] }) => ({
    orderItemId,
    serialNumbers: orderItemSerialNumbers,
  })),
});
