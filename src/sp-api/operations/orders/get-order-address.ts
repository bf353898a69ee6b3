import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { addressOf } from './order-json.js';

/** getOrderAddress: where an order goes. An unknown id is answered as by getOrder (chosen). */
export const getOrderAddress: SpHandler = ({ world, seller, path }) => {
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) return { payload: {} };
  const ShippingAddress = addressOf(order, { buyer: false, address: 'all' });
  return { payload: { AmazonOrderId: order.amazonOrderId, ShippingAddress } };
};
