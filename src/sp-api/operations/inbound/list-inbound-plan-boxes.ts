import { boxesJson } from './goods-json.js';
import { planOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listInboundPlanBoxes: all boxes of a plan. */
export const listInboundPlanBoxes: SpHandler = (context, input) => {
  const plan = planOf(context);
  const { page, pagination } = pageOf(
    context,
    input,
    'listInboundPlanBoxes',
    boxesJson(context.world, plan, plan.details.boxes),
  );
  return { boxes: page, pagination };
};
