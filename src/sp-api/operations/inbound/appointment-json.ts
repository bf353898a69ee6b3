import { countryOf } from '../../../store/inbound/inbound-goods.js';
import { hasSelfShip } from '../../../store/inbound/send/appointments.js';
import type { Appointment } from '../../../store/inbound/send/send-details.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { instantOf } from '../../instants.js';
import { planOf, shipmentOf } from './plan.js';

export const slotTimeJson = ({ from, to }: { from: number; to: number }) => ({
  endTime: instantOf(to),
  startTime: instantOf(from),
});

export const appointmentJson = (appointment: Appointment) => ({
  appointmentId: appointment.number,
  appointmentSlotTime: slotTimeJson(appointment),
  appointmentStatus: appointment.status,
});

/** The plan and the shipment that the path names. @throws SpApiError in marketplaces where sellers bring nothing themselves */
export function selfShipOf(context: SpContext) {
  const plan = planOf(context);
  const shipment = shipmentOf(context, plan);
  if (hasSelfShip(plan)) return { plan, shipment };
  throw refusal('InboundRefused', {
    text: `Self-ship appointments are not available in ${countryOf(plan.details.marketplaceId)}`,
  });
}
