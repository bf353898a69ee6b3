import { offeredSlots, sizeClassOf, slotNotice } from './offered-slots.js';
import type { SizeClass } from './offered-slots.js';
import type { EasyShipPackage } from './packages.js';
import { reschedulePackage } from './schedule.js';
import type { ChosenSlot } from './schedule.js';
import { easyShipSettings } from './settings.js';
import { openSlotId, slotIdOf } from './slot-ids.js';
import type { EasyShipCaller } from './own-order.js';
import { EasyShipRefusal } from './refusal.js';

/** The slots that a parcel of the caller may have, soonest first. */
export const slotsFor = ({ world, seller }: EasyShipCaller, size: SizeClass): ChosenSlot[] =>
  offeredSlots(world, size).map((window) => ({
    ...window,
    slotId: slotIdOf(world, { ...window, seller: seller.id, size }),
  }));

/**
 * The slot that a call names, or the first one that there is. @throws EasyShipRefusal where it is not offered, to others only, or no more
 */
export function chosenSlot(context: EasyShipCaller, size: SizeClass, slotId?: string): ChosenSlot {
  const { world, seller } = context;
  if (slotId === undefined) {
    const [first] = slotsFor(context, size);
    if (!first) throw new EasyShipRefusal('EasyShipSlotUnavailable');
    return first;
  }
  const slot = openSlotId(world, slotId);
  if (!slot || slot.seller !== seller.id) throw new EasyShipRefusal('EasyShipSlotUnavailable');
  if (slot.from <= world.now()) throw new EasyShipRefusal('EasyShipSlotExpired');
  if (slot.size !== size) throw new EasyShipRefusal('EasyShipSlotUnavailable');
  const { noSlots, slots } = easyShipSettings(world);
  const isTooSoon = !slots && slot.from <= world.now() + slotNotice();
  if (noSlots || isTooSoon) throw new EasyShipRefusal('EasyShipSlotRetry');
  return { slotId, from: slot.from, to: slot.to };
}

/** Has a package picked up in another slot. @throws EasyShipRefusal where it was picked up, or the slot is not for it */
export function rescheduleTo(caller: EasyShipCaller, one: EasyShipPackage, slotId: string): EasyShipPackage {
  if (one.status !== 'Scheduled') throw new EasyShipRefusal('EasyShipOrderState');
  const size = sizeClassOf(one.details.dimensions, one.details.weight);
  return reschedulePackage(caller.world, one, chosenSlot(caller, size, slotId));
}
