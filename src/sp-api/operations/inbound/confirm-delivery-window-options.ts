import type { SpHandler } from '../../context.js';
import { begun, optionNamed, planOf, shipmentOf } from './plan.js';

/** confirmDeliveryWindowOptions: chooses when a shipment is to arrive. */
export const confirmDeliveryWindowOptions: SpHandler = (context) => {
  const plan = planOf(context);
  const { shipmentId, windows = [] } = shipmentOf(context, plan);
  const optionId = optionNamed(windows, 'Delivery window option', context.path.deliveryWindowOptionId!);
  return begun(context, plan, 'confirmDeliveryWindowOptions', { shipmentId, optionId });
};
