import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { selfShipOf, slotTimeJson } from './appointment-json.js';
import { pageOf } from './page.js';

/** getSelfShipAppointmentSlots: when the seller may bring a shipment itself, as far as that was asked. */
export const getSelfShipAppointmentSlots: SpHandler = (context, input) => {
  const { slots: found } = selfShipOf(context).shipment;
  const { page, pagination } = pageOf(context, input, 'getSelfShipAppointmentSlots', found?.slots ?? []);
  return {
    pagination,
    selfShipAppointmentSlotsAvailability: {
      expiresAt: found && instantOf(found.expiresAt),
      slots: page.map((slot) => ({ slotId: slot.slotId, slotTime: slotTimeJson(slot) })),
    },
  };
};
