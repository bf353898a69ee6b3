import type { SpHandler } from '../../context.js';
import { contentUpdateJson } from './content-update-json.js';
import { pageOf } from './page.js';
import { planOf, shipmentOf } from './plan.js';

/** listShipmentContentUpdatePreviews: what a shipment may carry instead, as far as that was asked and not confirmed. */
export const listShipmentContentUpdatePreviews: SpHandler = (context, input) => {
  const shipment = shipmentOf(context, planOf(context));
  const all = shipment.contentUpdates ?? [];
  const { page, pagination } = pageOf(context, input, 'listShipmentContentUpdatePreviews', all);
  return { contentUpdatePreviews: page.map((each) => contentUpdateJson(shipment, each)), pagination };
};
