import type { SpHandler } from '../../context.js';
import { begun, contentUpdateOf, planOf, shipmentOf } from './plan.js';

/** confirmShipmentContentUpdatePreview: has a shipment carry what was asked, at the price that was offered. */
export const confirmShipmentContentUpdatePreview: SpHandler = (context) => {
  const plan = planOf(context);
  const shipment = shipmentOf(context, plan);
  const { shipmentId } = shipment;
  const { previewId } = contentUpdateOf(context, shipment);
  return begun(context, plan, 'confirmShipmentContentUpdatePreview', { shipmentId, previewId });
};
