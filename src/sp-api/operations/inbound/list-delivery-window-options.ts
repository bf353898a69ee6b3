import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';
import { planOf, shipmentOf } from './plan.js';
import { windowOptionJson } from './window-json.js';

/** listDeliveryWindowOptions: when a shipment may arrive, as far as that was asked. */
export const listDeliveryWindowOptions: SpHandler = (context, input) => {
  const { windows = [] } = shipmentOf(context, planOf(context));
  const { page, pagination } = pageOf(context, input, 'listDeliveryWindowOptions', windows);
  return { deliveryWindowOptions: page.map(windowOptionJson), pagination };
};
