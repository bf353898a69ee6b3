import { palletsJson } from './goods-json.js';
import { planOf, shipmentOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listShipmentPallets: the pallets of a shipment. */
export const listShipmentPallets: SpHandler = (context, input) => {
  const shipment = shipmentOf(context, planOf(context));
  const { page, pagination } = pageOf(context, input, 'listShipmentPallets', palletsJson([shipment]));
  return { pallets: page, pagination };
};
