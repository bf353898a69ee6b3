import type { EasyShip as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import { packageAtWork } from '../../store/easy-ship/packages.js';
import { schedulePackage, usualMeasures } from '../../store/easy-ship/schedule.js';
import { listItems } from '../../store/orders/orders.js';
import type { Handler } from '../handler.js';
import { dimensionsOf, weightOf } from './measures.js';
import { schedulableOrder } from './own-order.js';
import { packageDocument } from './package-document.js';
import { serialNumbersOf } from './serial-numbers.js';
import { chosenSlot } from './slots.js';

/** Documented: the answer of this operation alone calls it so. */
const JUST_MADE = 'ReadyForPickup';

/**
 * CreateScheduledPackage: Amazon is to pick the order up, in the slot that is named or the first there is. Times that come with the
 * slot are not looked at.
 */
export const createScheduledPackage: Handler<'EasyShip.CreateScheduledPackage'> = (context, input) => {
  const { world } = context;
  const details: Wire.PackageRequestDetails = input.PackageRequestDetails ?? {};
  const given = {
    ...(details.PackageDimensions && { dimensions: dimensionsOf(details.PackageDimensions) }),
    ...(details.PackageWeight && { weight: weightOf(details.PackageWeight) }),
  };
  const order = schedulableOrder(context, input);
  if (packageAtWork(world, order)) throw mwsError('EasyShipScheduledAlready', { order: order.amazonOrderId });
  const items = serialNumbersOf(listItems(world, order), details.PackageItemList);
  const measures = { ...usualMeasures(world, order), ...given };
  const size = sizeClassOf(measures.dimensions, measures.weight);
  const made = schedulePackage(world, order, chosenSlot(context, size, details.PackagePickupSlot?.SlotId), {
    ...measures,
    items,
    ...(details.PackageIdentifier !== undefined && { identifier: details.PackageIdentifier }),
  });
  return { ScheduledPackage: packageDocument(order, made, JUST_MADE) };
};
