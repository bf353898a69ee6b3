import { mwsError } from '../../protocol/errors.js';
import { findOrder } from '../../store/orders/orders.js';
import type { Handler } from '../handler.js';
import { itemPage } from './item-page.js';

/** ListOrderItems: the lines of one order. An id that no order of the seller has is answered like a malformed one. */
export const listOrderItems: Handler<'Orders.ListOrderItems'> = (context, { AmazonOrderId }) => {
  const order = findOrder(context.world, context.seller.id, AmazonOrderId);
  if (!order) throw mwsError('OrderIdInvalid', { orderId: AmazonOrderId });
  return itemPage(context, order);
};
