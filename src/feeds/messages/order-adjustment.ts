import { amountOf, childOf, childrenOf, missing } from '../element.js';
import type { Element } from '../element.js';
import { refund } from '../feed-orders.js';
import type { RefundedLine } from '../feed-orders.js';
import { refuse } from '../problem.js';
import { aboutOrder, itemNameOf } from './order-name.js';

/** Pays back to a buyer. */
export const orderAdjustment = aboutOrder<RefundedLine[]>((message) => {
  const items = childrenOf(message, 'AdjustedItem');
  if (items.length === 0) missing(message, 'AdjustedItem');
  return items.map((item) => ({ ...itemNameOf(item), amount: refundOf(item) }));
}, refund);

/** The sum of an item's components: principal, shipping, tax... */
function refundOf(item: Element): string {
  const adjustments = childOf(item, 'ItemPriceAdjustments') ?? missing(item, 'ItemPriceAdjustments');
  const amounts = childrenOf(adjustments, 'Component').map((component) => {
    const amount = Number(amountOf(childOf(component, 'Amount') ?? missing(component, 'Amount')));
    return amount < 0 ? refuse('negativeAdjustment') : amount;
  });
  return amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2);
}
