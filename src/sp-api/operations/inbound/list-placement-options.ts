import { instantOf } from '../../instants.js';
import { planOf } from './plan.js';
import { statusOfOption } from './plan-json.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listPlacementOptions: the placements that were offered. */
export const listPlacementOptions: SpHandler = (context, input) => {
  const all = planOf(context).details.placements.map((option) => ({
    discounts: [],
    expiration: instantOf(option.expiresAt),
    fees: [],
    placementOptionId: option.optionId,
    shipmentIds: option.shipmentIds,
    status: statusOfOption(context.world, option),
  }));
  const { page, pagination } = pageOf(context, input, 'listPlacementOptions', all);
  return { placementOptions: page, pagination };
};
