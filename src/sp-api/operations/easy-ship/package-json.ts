import { easyShipFacts } from '../../../model/easy-ship.js';
import { listEasyShipSteps } from '../../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../../store/easy-ship/packages.js';
import type { ChosenSlot } from '../../../store/easy-ship/schedule.js';
import type { Order } from '../../../store/orders/order.js';
import type { World } from '../../../world/world.js';
import { instantOf } from '../../instants.js';

/** A package as answers show it. */
export function packageJson(world: World, { amazonOrderId }: Order, one: EasyShipPackage) {
  const { packageId, pickup, details } = one;
  const { dimensions, weight, items, slotId, identifier, invoice, trackingId } = details;
  return {
    scheduledPackageId: { amazonOrderId, packageId },
    packageDimensions: {
      length: Number(dimensions.length),
      width: Number(dimensions.width),
      height: Number(dimensions.height),
      unit: 'cm',
      identifier: dimensions.name,
    },
    packageWeight: { value: Number(weight), unit: 'g' },
    ...(items.length > 0 && {
      packageItems: items.map(({ orderItemId, serialNumbers }) => ({
        orderItemId,
        orderItemSerialNumbers: serialNumbers,
      })),
    }),
    packageTimeSlot: slotJson({ slotId, ...pickup }),
    packageIdentifier: identifier,
    invoice: { invoiceNumber: invoice.number, invoiceDate: instantOf(invoice.date) },
    packageStatus: statusOf(world, one),
    trackingDetails: { trackingId },
  };
}

/** Amazon picks everything up here; nothing is dropped off. */
export const slotJson = ({ slotId, from, to }: ChosenSlot) => ({
  slotId,
  startTime: instantOf(from),
  endTime: instantOf(to),
  handoverMethod: 'PICKUP',
});

/** One that waits is ready; one that is on its way back is what it was before, for want of a word (chosen). */
function statusOf(world: World, one: EasyShipPackage): string {
  if (one.status === 'Scheduled') return 'ReadyForPickup';
  const status =
    one.status === 'ReturningToSeller'
      ? listEasyShipSteps(world, one).findLast((step) => step.status !== one.status)!.status
      : one.status;
  return easyShipFacts().statuses[status].shown;
}
