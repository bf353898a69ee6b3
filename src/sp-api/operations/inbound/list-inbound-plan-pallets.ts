import { palletsJson } from './goods-json.js';
import { planOf } from './plan.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listInboundPlanPallets: all pallets of a plan. */
export const listInboundPlanPallets: SpHandler = (context, input) => {
  const { page, pagination } = pageOf(
    context,
    input,
    'listInboundPlanPallets',
    palletsJson(planOf(context).details.shipments),
  );
  return { pallets: page, pagination };
};
