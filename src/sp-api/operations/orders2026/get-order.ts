import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { datasetsOf } from './datasets.js';
import { orderJson } from './order-json.js';

/** getOrder: one order with its lines. What an unknown id is answered is not known: 404 is chosen, since an answer must have an order. */
export const getOrder: SpHandler = (context, { query }) => {
  const { world, seller, path } = context;
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) throw refusal('OrderUnknown', {}, `Seller ${seller.sellerId} has no order ${path.orderId}.`);
  return { order: orderJson(context, order.id, datasetsOf(context, query.includedData)) };
};
