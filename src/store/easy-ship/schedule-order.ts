import { listItems } from '../orders/orders.js';
import type { Order } from '../orders/order.js';
import { chosenSlot } from './choose-slot.js';
import { sizeClassOf } from './offered-slots.js';
import { schedulableOrder } from './own-order.js';
import type { EasyShipCaller, NamedOrder } from './own-order.js';
import { packageAtWork } from './packages.js';
import type { EasyShipDetails, EasyShipPackage, SerialNumbers } from './packages.js';
import { EasyShipRefusal } from './refusal.js';
import { schedulePackage, usualMeasures } from './schedule.js';
import { serialNumbersOf } from './serial-numbers.js';

/** How a seller wants an order picked up; what it does not say is as usual. */
export interface ScheduleWish {
  order: NamedOrder;
  slotId?: string | undefined;
  serialNumbers?: readonly SerialNumbers[] | undefined;
  identifier?: string | undefined;
  measures?: Partial<Pick<EasyShipDetails, 'dimensions' | 'weight'>>;
}

/** Schedules an order of a seller. @throws EasyShipRefusal for the order, then its serial numbers, then the slot */
export function scheduleOrder(
  caller: EasyShipCaller,
  wish: ScheduleWish,
): { order: Order; one: EasyShipPackage } {
  const { world } = caller;
  const order = schedulableOrder(caller, wish.order);
  if (packageAtWork(world, order))
    throw new EasyShipRefusal('EasyShipScheduledAlready', { order: order.amazonOrderId });
  const items = serialNumbersOf(listItems(world, order), wish.serialNumbers);
  const measures = { ...usualMeasures(world, order), ...wish.measures };
  const size = sizeClassOf(measures.dimensions, measures.weight);
  const one = schedulePackage(world, order, chosenSlot(caller, size, wish.slotId), {
    ...measures,
    items,
    ...(wish.identifier !== undefined && { identifier: wish.identifier }),
  });
  return { order, one };
}
