import type { SpHandler } from '../../context.js';
import { begun, planOf, shipmentOf } from './plan.js';

/** generateDeliveryWindowOptions: asks when a shipment may arrive. */
export const generateDeliveryWindowOptions: SpHandler = (context) => {
  const plan = planOf(context);
  const { shipmentId } = shipmentOf(context, plan);
  return begun(context, plan, 'generateDeliveryWindowOptions', { shipmentId });
};
