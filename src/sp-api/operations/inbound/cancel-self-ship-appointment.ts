import type { SpHandler } from '../../context.js';
import { selfShipOf } from './appointment-json.js';
import { begun } from './plan.js';

/** cancelSelfShipAppointment: calls off the appointment of a shipment; the reason is of no consequence. */
export const cancelSelfShipAppointment: SpHandler = (context) => {
  const { plan, shipment } = selfShipOf(context);
  return begun(context, plan, 'cancelSelfShipAppointment', { shipmentId: shipment.shipmentId });
};
