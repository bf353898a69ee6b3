import { saveSendPlan } from '../../../store/inbound/send/send-plan.js';
import { updateShipment } from '../../../store/inbound/update-shipment.js';
import type { SpHandler } from '../../context.js';
import { planOf, shipmentOf } from './plan.js';

/** updateShipmentName: at once, and without an answer. */
export const updateShipmentName: SpHandler = (context, { body }) => {
  const { world, seller } = context;
  const plan = planOf(context);
  const shipment = shipmentOf(context, plan);
  const { name } = body as { name: string };
  if (shipment.confirmationId !== undefined)
    updateShipment(world, seller.id, shipment.confirmationId, { name }, []);
  const shipments = plan.details.shipments.map((each) => (each === shipment ? { ...each, name } : each));
  saveSendPlan(world, plan, { ...plan.details, shipments });
  return undefined;
};
