import type { SpHandler } from '../../context.js';
import { begun, planOf } from './plan.js';
import { boxesOf } from './wire.js';
import type { BoxInputJson } from './wire.js';

interface PackingBody {
  packageGroupings: { boxes: BoxInputJson[]; packingGroupId?: string; shipmentId?: string }[];
}

/** setPackingInformation: tells what is in the boxes of packing groups, or of shipments. */
export const setPackingInformation: SpHandler = (context, { body }) =>
  begun(context, planOf(context), 'setPackingInformation', {
    boxes: (body as PackingBody).packageGroupings.flatMap(({ boxes, packingGroupId, shipmentId }) =>
      boxes.map((box) =>
        boxesOf(box, {
          ...(packingGroupId !== undefined && { groupId: packingGroupId }),
          ...(shipmentId !== undefined && { shipmentId }),
        }),
      ),
    ),
  });
