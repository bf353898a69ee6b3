import { saveSendPlan } from '../../../store/inbound/send/send-plan.js';
import type { SpHandler } from '../../context.js';
import { planOf } from './plan.js';

/** updateInboundPlanName: at once, and without an answer. */
export const updateInboundPlanName: SpHandler = (context, { body }) => {
  const plan = planOf(context);
  saveSendPlan(context.world, plan, { ...plan.details, name: (body as { name: string }).name });
  return undefined;
};
