import { boxesJson } from './goods-json.js';
import { groupOf, planOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listPackingGroupBoxes: the boxes that were told of a packing group. */
export const listPackingGroupBoxes: SpHandler = (context, input) => {
  const plan = planOf(context);
  const group = groupOf(context, plan);
  const boxes = plan.details.boxes.filter(({ groupId }) => groupId === group.groupId);
  const { page, pagination } = pageOf(
    context,
    input,
    'listPackingGroupBoxes',
    boxesJson(context.world, plan, boxes),
  );
  return { boxes: page, pagination };
};
