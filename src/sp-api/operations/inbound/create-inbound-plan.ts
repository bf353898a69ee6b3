import { insertSendPlan } from '../../../store/inbound/send/send-plan.js';
import type { SpHandler } from '../../context.js';
import { checkOwnMarketplaces } from '../../participations.js';
import { begun } from './plan.js';
import { addressOf, itemOf } from './wire.js';
import type { AddressJson, ItemInputJson } from './wire.js';

interface PlanBody {
  destinationMarketplaces: [string];
  items: ItemInputJson[];
  name?: string;
  sourceAddress: AddressJson;
}

/** createInboundPlan: what a seller wants to send to one marketplace; the operation looks whether it can be. */
export const createInboundPlan: SpHandler = (context, { body }) => {
  const { destinationMarketplaces, items, name, sourceAddress } = body as PlanBody;
  checkOwnMarketplaces(context, destinationMarketplaces);
  const { world, seller } = context;
  const plan = insertSendPlan(world, seller.id, {
    name: name ?? `FBA (${new Date(world.now()).toISOString().slice(0, 16).replace('T', ' ')})`,
    from: addressOf(sourceAddress),
    marketplaceId: destinationMarketplaces[0],
    items: items.map(itemOf),
  });
  return { inboundPlanId: plan.planId, ...begun(context, plan, 'createInboundPlan') };
};
