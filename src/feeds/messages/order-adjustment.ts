import { amountOf, childOf, childrenOf, missing, requiredText } from '../element.js';
import type { Element } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { refund } from '../feed-orders.js';
import type { OrderName } from '../feed-orders.js';
import { refuse } from '../problem.js';
import { orderNameOf } from './order-name.js';

/** Pays back to a buyer. */
export const orderAdjustment: MessageType<{
  order: OrderName;
  lines: { orderItemId: string; amount: string }[];
}> = {
  read(message) {
    const items = childrenOf(message, 'AdjustedItem');
    if (items.length === 0) missing(message, 'AdjustedItem');
    const lines = items.map((item) => ({
      orderItemId: requiredText(item, 'AmazonOrderItemCode'),
      amount: refundOf(item),
    }));
    return { order: orderNameOf(message), lines };
  },

  apply: (job, { order, lines }) => refund(job, order, lines),
};

/** The sum of an item's components: principal, shipping, tax... */
function refundOf(item: Element): string {
  const adjustments = childOf(item, 'ItemPriceAdjustments') ?? missing(item, 'ItemPriceAdjustments');
  const amounts = childrenOf(adjustments, 'Component').map((component) => {
    const amount = Number(amountOf(childOf(component, 'Amount') ?? missing(component, 'Amount')));
    return amount < 0 ? refuse('negativeAdjustment') : amount;
  });
  return amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2);
}
