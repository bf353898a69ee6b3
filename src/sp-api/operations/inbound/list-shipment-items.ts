import { groupItems } from './goods-json.js';
import { planOf, shipmentOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listShipmentItems: what a shipment carries. */
export const listShipmentItems: SpHandler = (context, input) => {
  const plan = planOf(context);
  const { page, pagination } = pageOf(
    context,
    input,
    'listShipmentItems',
    groupItems(context.world, plan, shipmentOf(context, plan).group),
  );
  return { items: page, pagination };
};
