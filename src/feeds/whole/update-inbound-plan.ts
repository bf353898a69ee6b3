import { changePlan, findPlansNamed } from '../../store/inbound/plans.js';
import type { InboundPlan } from '../../store/inbound/plans.js';
import { brief } from '../element.js';
import { refuse } from '../problem.js';
import { whereTo } from './create-inbound-plan.js';
import { readPlanFile, valueOf } from './read-plan-file.js';
import type { WholeFeed } from './whole-feed.js';

/** Changes the quantities of a plan of which no shipment was made yet; 0 takes a SKU out of it. */
export const updateInboundPlan: WholeFeed = ({ world, feed }, text) => {
  const file = readPlanFile(text, 0);
  const name = valueOf(file, 'PlanName');
  const plans = findPlansNamed(world, feed.seller, name);
  if (plans.length === 0) refuse('unknownInboundPlan', { plan: brief(name) });
  const unknown = file.items.find(({ sku }) => !plans.some((plan) => has(plan, sku)));
  if (unknown) refuse('unknownSku', { sku: unknown.sku });
  for (const { sku, quantity } of file.items) {
    // Of the plans that have the SKU the first takes all of it.
    const [first, ...others] = plans.filter((plan) => has(plan, sku));
    setQuantity(first!, sku, quantity);
    for (const plan of others) setQuantity(plan, sku, 0);
  }
  for (const plan of plans) changePlan(world, plan, plan.details);
  return file.items.map(({ sku }) => ({ sku, note: whereTo(plans, sku) }));
};

const has = ({ details: { items } }: InboundPlan, sku: string): boolean =>
  items.some((item) => item.sku === sku);

function setQuantity(plan: InboundPlan, sku: string, quantity: number): void {
  const items = plan.details.items.map((item) => (item.sku === sku ? { ...item, quantity } : item));
  plan.details = { ...plan.details, items: items.filter((item) => item.quantity > 0) };
}
