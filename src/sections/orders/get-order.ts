import { findOrder } from '../../store/orders/orders.js';
import type { Handler } from '../handler.js';
import { orderDocument } from './order-document.js';
import { shownTo } from './withheld.js';

/** GetOrder: orders by their ids, in the order asked; ids that are none of the seller's are left out without a word. */
export const getOrder: Handler<'Orders.GetOrder'> = (context, { AmazonOrderId }) => {
  const { world, seller } = context;
  const show = shownTo(context);
  return {
    Orders: [...new Set(AmazonOrderId)]
      .map((id) => findOrder(world, seller.id, id))
      .filter((order) => order !== undefined)
      .map(({ id }) => show(orderDocument(world, id))),
  };
};
