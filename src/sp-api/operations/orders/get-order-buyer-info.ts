import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { buyerInfo } from './order-json.js';

/** getOrderBuyerInfo: who bought. An unknown id is answered as by getOrder (chosen). */
export const getOrderBuyerInfo: SpHandler = ({ world, seller, path }) => {
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) return { payload: {} };
  return {
    payload: { AmazonOrderId: order.amazonOrderId, ...buyerInfo(order, { buyer: true, address: 'none' }) },
  };
};
