import { groupItems } from './goods-json.js';
import { groupOf, planOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listPackingGroupItems: what is to be packed together. */
export const listPackingGroupItems: SpHandler = (context, input) => {
  const plan = planOf(context);
  const { page, pagination } = pageOf(
    context,
    input,
    'listPackingGroupItems',
    groupItems(context.world, plan, groupOf(context, plan)),
  );
  return { items: page, pagination };
};
