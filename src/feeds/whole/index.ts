import { createInboundPlan } from './create-inbound-plan.js';
import { updateInboundPlan } from './update-inbound-plan.js';
import type { WholeFeed } from './whole-feed.js';

/** Every kind of feed that is done as a whole. */
export const wholeFeeds: Readonly<Record<string, WholeFeed>> = {
  CreateInboundPlan: createInboundPlan,
  UpdateInboundPlan: updateInboundPlan,
};
