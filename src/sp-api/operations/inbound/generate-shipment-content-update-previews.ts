import type { SpHandler } from '../../context.js';
import { begun, planOf, shipmentOf } from './plan.js';
import { boxesOf, itemOf } from './wire.js';
import type { BoxInputJson, ItemInputJson } from './wire.js';

interface ContentBody {
  boxes: BoxInputJson[];
  items: ItemInputJson[];
}

/** generateShipmentContentUpdatePreviews: asks how a shipment would travel with other contents. */
export const generateShipmentContentUpdatePreviews: SpHandler = (context, { body }) => {
  const plan = planOf(context);
  const { shipmentId } = shipmentOf(context, plan);
  const { boxes, items } = body as ContentBody;
  return begun(context, plan, 'generateShipmentContentUpdatePreviews', {
    shipmentId,
    boxes: boxes.map((box) => boxesOf(box, { shipmentId })),
    items: items.map(itemOf),
  });
};
