import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { buyerInfo, viewFor } from './order-json.js';

const ALL = { buyer: true, name: true, address: 'none' } as const;

/** getOrderBuyerInfo: who bought. An unknown id is answered as by getOrder (chosen). */
export const getOrderBuyerInfo: SpHandler = ({ world, seller, path }) => {
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) return { payload: {} };
  return {
    payload: { AmazonOrderId: order.amazonOrderId, ...buyerInfo(order, viewFor(world, order, ALL)) },
  };
};
