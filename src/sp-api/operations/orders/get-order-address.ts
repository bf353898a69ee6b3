import { findOrder } from '../../../store/orders/orders.js';
import type { SpHandler } from '../../context.js';
import { addressOf, viewFor } from './order-json.js';

const ALL = { buyer: false, name: false, address: 'all' } as const;

/** getOrderAddress: where an order goes. An unknown id is answered as by getOrder (chosen). */
export const getOrderAddress: SpHandler = ({ world, seller, path }) => {
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) return { payload: {} };
  const ShippingAddress = addressOf(order, viewFor(world, order, ALL));
  return { payload: { AmazonOrderId: order.amazonOrderId, ShippingAddress } };
};
