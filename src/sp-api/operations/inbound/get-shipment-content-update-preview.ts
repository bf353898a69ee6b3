import type { SpHandler } from '../../context.js';
import { contentUpdateJson } from './content-update-json.js';
import { contentUpdateOf, planOf, shipmentOf } from './plan.js';

/** getShipmentContentUpdatePreview: one thing that a shipment may carry instead. */
export const getShipmentContentUpdatePreview: SpHandler = (context) => {
  const shipment = shipmentOf(context, planOf(context));
  return contentUpdateJson(shipment, contentUpdateOf(context, shipment));
};
