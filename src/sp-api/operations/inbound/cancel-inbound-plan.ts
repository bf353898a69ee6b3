import type { SpHandler } from '../../context.js';
import { begun, planOf } from './plan.js';

/** cancelInboundPlan: calls off a plan with all its shipments, as long as they can be. */
export const cancelInboundPlan: SpHandler = (context) => begun(context, planOf(context), 'cancelInboundPlan');
