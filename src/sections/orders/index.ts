import type { Handlers } from '../handler.js';
import { getOrder } from './get-order.js';
import { listOrderItems } from './list-order-items.js';
import { listOrderItemsByNextToken } from './list-order-items-by-next-token.js';
import { listOrders } from './list-orders.js';
import { listOrdersByNextToken } from './list-orders-by-next-token.js';

/** The operations of Orders. */
export const orders: Handlers = {
  'Orders.GetOrder': getOrder,
  'Orders.ListOrderItems': listOrderItems,
  'Orders.ListOrderItemsByNextToken': listOrderItemsByNextToken,
  'Orders.ListOrders': listOrders,
  'Orders.ListOrdersByNextToken': listOrdersByNextToken,
};
