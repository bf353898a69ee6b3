import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { orderJson } from './order-json.js';

/** getOrder: one order. An id that is none of the seller's is answered with an empty payload, as recorded. */
export const getOrder: SpHandler = (context) => {
  const { world, seller, path } = context;
  const order = findOrder(world, seller.id, path.orderId!);
  return { payload: order ? orderJson(context, order.id) : {} };
};
