import type { DesiredDays } from '../../../store/inbound/send/appointments.js';
import type { SpHandler } from '../../context.js';
import { millisecondsOf } from '../../instants.js';
import { present } from '../../present.js';
import { selfShipOf } from './appointment-json.js';
import { begun } from './plan.js';

interface SlotsBody {
  desiredStartDate?: string;
  desiredEndDate?: string;
}

/** generateSelfShipAppointmentSlots: asks when the seller may bring a shipment itself. */
export const generateSelfShipAppointmentSlots: SpHandler = (context, { body }) => {
  const { plan, shipment } = selfShipOf(context);
  const { desiredStartDate: start, desiredEndDate: end } = body as SlotsBody;
  const days = present<DesiredDays>({
    from: start === undefined ? undefined : millisecondsOf(start),
    to: end === undefined ? undefined : millisecondsOf(end),
  });
  const { shipmentId } = shipment;
  return begun(context, plan, 'generateSelfShipAppointmentSlots', { shipmentId, ...days });
};
