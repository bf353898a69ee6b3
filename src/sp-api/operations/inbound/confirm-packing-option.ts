import type { SpHandler } from '../../context.js';
import { begun, optionNamed, planOf } from './plan.js';

/** confirmPackingOption: takes a way to pack. */
export const confirmPackingOption: SpHandler = (context) => {
  const plan = planOf(context);
  const optionId = optionNamed(plan.details.packing, 'Packing option', context.path.packingOptionId!);
  return begun(context, plan, 'confirmPackingOption', { optionId });
};
