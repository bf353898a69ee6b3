import { instantOf } from '../../instants.js';
import { planOf } from './plan.js';
import { statusOfOption } from './plan-json.js';
import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';

/** listPackingOptions: the ways to pack that were offered. */
export const listPackingOptions: SpHandler = (context, input) => {
  const all = planOf(context).details.packing.map((option) => ({
    discounts: [],
    expiration: instantOf(option.expiresAt),
    fees: [],
    packingGroups: option.groups.map(({ groupId }) => groupId),
    packingOptionId: option.optionId,
    status: statusOfOption(context.world, option),
    supportedConfigurations: [],
    supportedShippingConfigurations: [],
  }));
  const { page, pagination } = pageOf(context, input, 'listPackingOptions', all);
  return { packingOptions: page, pagination };
};
