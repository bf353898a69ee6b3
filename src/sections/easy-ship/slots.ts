import type { EasyShip as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { offeredSlots, slotNotice } from '../../store/easy-ship/offered-slots.js';
import type { SizeClass } from '../../store/easy-ship/offered-slots.js';
import type { ChosenSlot } from '../../store/easy-ship/schedule.js';
import { easyShipSettings } from '../../store/easy-ship/settings.js';
import { openSlotId, slotIdOf } from '../../store/easy-ship/slot-ids.js';
import type { OperationContext } from '../handler.js';

/** The slots that a parcel of the caller may have, soonest first. */
export const slotsFor = ({ world, seller }: OperationContext, size: SizeClass): ChosenSlot[] =>
  offeredSlots(world, size).map((window) => ({
    ...window,
    slotId: slotIdOf(world, { ...window, seller: seller.id, size }),
  }));

/**
 * The slot that a call names, or the first one that there is. @throws MwsError where it is not offered, to others only, or no more
 */
export function chosenSlot(context: OperationContext, size: SizeClass, slotId?: string): ChosenSlot {
  const { world, seller } = context;
  if (slotId === undefined) {
    const [first] = slotsFor(context, size);
    if (!first) throw mwsError('EasyShipSlotUnavailable');
    return first;
  }
  const slot = openSlotId(world, slotId);
  if (!slot || slot.seller !== seller.id) throw mwsError('EasyShipSlotUnavailable');
  if (slot.from <= world.now()) throw mwsError('EasyShipSlotExpired');
  if (slot.size !== size) throw mwsError('EasyShipSlotUnavailable');
  const { noSlots, slots } = easyShipSettings(world);
  const isTooSoon = !slots && slot.from <= world.now() + slotNotice();
  if (noSlots || isTooSoon) throw mwsError('EasyShipSlotRetry');
  return { slotId, from: slot.from, to: slot.to };
}

export const slotDocument = ({ slotId, from, to }: ChosenSlot): Wire.PickupSlot => ({
  SlotId: slotId,
  PickupTimeStart: from,
  PickupTimeEnd: to,
});
