import type { Handler } from '../handler.js';
import { orderDocument } from './order-document.js';
import { findOwnOrder } from './own-order.js';

/** GetOrder: orders by their ids, in the order asked; ids that are none of the seller's are left out without a word. */
export const getOrder: Handler<'Orders.GetOrder'> = (context, { AmazonOrderId }) => ({
  Orders: [...new Set(AmazonOrderId)]
    .map((id) => findOwnOrder(context, id))
    .filter((order) => order !== undefined)
    .map(({ id }) => orderDocument(context.world, id)),
});
