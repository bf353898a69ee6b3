import { itemJson } from './goods-json.js';
import { planOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listInboundPlanItems: what a seller wants to send. */
export const listInboundPlanItems: SpHandler = (context, input) => {
  const plan = planOf(context);
  const { page, pagination } = pageOf(
    context,
    input,
    'listInboundPlanItems',
    plan.details.items.map((item) => itemJson(context.world, plan, item)),
  );
  return { items: page, pagination };
};
