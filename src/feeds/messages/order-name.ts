import { missing, textOf } from '../element.js';
import type { Element } from '../element.js';
import { checkFacets } from '../facets.js';
import type { Job, MessageType, Notes } from '../feed-message.js';
import { namedOrder } from '../feed-orders.js';
import type { ItemName, OrderName } from '../feed-orders.js';
import { problemOf, Refusal } from '../problem.js';
import type { Problem } from '../problem.js';

/** The order that a message is about, by Amazon's id where it has both. @throws Refusal where it has neither */
export function orderNameOf(message: Element): OrderName {
  const amazonOrderId = textOf(message, 'AmazonOrderID');
  const sellerOrderId = textOf(message, 'MerchantOrderID');
  if (amazonOrderId === undefined && sellerOrderId === undefined) return missing(message, 'AmazonOrderID');
  return { ...(amazonOrderId && { amazonOrderId }), ...(sellerOrderId && { sellerOrderId }) };
}

/** The line of an order that an element is about, by Amazon's code where it has both. @throws Refusal where it has neither */
export function itemNameOf(item: Element): ItemName {
  const orderItemId = textOf(item, 'AmazonOrderItemCode');
  if (orderItemId !== undefined) return { orderItemId };
  const sellerItemId = textOf(item, 'MerchantOrderItemID');
  return sellerItemId === undefined
    ? missing(item, 'AmazonOrderItemCode, MerchantOrderItemID')
    : { sellerItemId };
}

/** What was read of a message about an order: besides the order what is wished, or what is wrong with it. */
export interface OrderWish<Wish> {
  order: OrderName;
  wish?: Wish;
  problem?: Problem;
}

/**
 * A message about an order. The processor of order feeds looked for the order first: what else is wrong with a message is said
 * of an order that the seller has.
 */
export const aboutOrder = <Wish>(
  read: (message: Element, order: OrderName) => Wish,
  apply: (job: Job, order: OrderName, wish: Wish, notes: Notes) => void,
): MessageType<OrderWish<Wish>> => ({
  read(message) {
    const order = orderNameOf(message);
    let wish: Wish | undefined;
    const problem = problemOf(() => {
      checkFacets(message);
      wish = read(message, order);
    });
    return problem ? { order, problem } : { order, wish: wish as Wish };
  },

  apply(job, { order, wish, problem }, notes) {
    if (!problem) return apply(job, order, wish as Wish, notes);
    namedOrder(job, order);
    throw new Refusal(problem);
  },
});
