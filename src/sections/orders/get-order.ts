import { findOrder } from '../../store/orders/orders.js';
import type { Handler } from '../handler.js';
import { orderDocument } from './order-document.js';

/** GetOrder: orders by their ids, in the order asked; ids that are none of the seller's are left out without a word. */
export const getOrder: Handler<'Orders.GetOrder'> = ({ world, seller }, { AmazonOrderId }) => ({
  Orders: [...new Set(AmazonOrderId)]
    .map((id) => findOrder(world, seller.id, id))
    .filter((order) => order !== undefined)
    .map(({ id }) => orderDocument(world, id)),
});
