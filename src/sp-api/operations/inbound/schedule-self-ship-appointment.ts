import { makeAppointment } from '../../../store/inbound/send/appointments.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { appointmentJson, selfShipOf } from './appointment-json.js';

/** scheduleSelfShipAppointment: makes an appointment at once, or moves the one that there is. */
export const scheduleSelfShipAppointment: SpHandler = (context) => {
  const { plan, shipment } = selfShipOf(context);
  const slotId = context.path.slotId!;
  if (!shipment.slots?.slots.some((each) => each.slotId === slotId))
    throw refusal('InboundUnknown', { what: 'Slot', id: slotId });
  const made = makeAppointment(context.world, plan, shipment, slotId);
  return { selfShipAppointmentDetails: appointmentJson(made) };
};
