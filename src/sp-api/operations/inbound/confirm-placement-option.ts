import type { SpHandler } from '../../context.js';
import { begun, optionNamed, planOf } from './plan.js';

/** confirmPlacementOption: takes a placement; its shipments are inbound shipments from then on. */
export const confirmPlacementOption: SpHandler = (context) => {
  const plan = planOf(context);
  const optionId = optionNamed(plan.details.placements, 'Placement option', context.path.placementOptionId!);
  return begun(context, plan, 'confirmPlacementOption', { optionId });
};
