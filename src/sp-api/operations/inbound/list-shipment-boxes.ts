import { boxesOf } from '../../../store/inbound/send/packing-steps.js';
import { boxesJson } from './goods-json.js';
import { planOf, shipmentOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listShipmentBoxes: the boxes of a shipment. */
export const listShipmentBoxes: SpHandler = (context, input) => {
  const plan = planOf(context);
  const shipment = shipmentOf(context, plan);
  const { page, pagination } = pageOf(
    context,
    input,
    'listShipmentBoxes',
    boxesJson(context.world, plan, boxesOf(plan, shipment), shipment),
  );
  return { boxes: page, pagination };
};
