import type { SpHandler } from '../../context.js';
import { confirmShipment } from './confirm-shipment.js';
import { getOrder } from './get-order.js';
import { getOrderAddress } from './get-order-address.js';
import { getOrderBuyerInfo } from './get-order-buyer-info.js';
import { getOrderItems } from './get-order-items.js';
import { getOrderItemsBuyerInfo } from './get-order-items-buyer-info.js';
import { getOrders } from './get-orders.js';

/** Orders API v0. */
export const orders: Readonly<Record<string, SpHandler>> = {
  'orders.confirmShipment': confirmShipment,
  'orders.getOrders': getOrders,
  'orders.getOrder': getOrder,
  'orders.getOrderItems': getOrderItems,
  'orders.getOrderAddress': getOrderAddress,
  'orders.getOrderBuyerInfo': getOrderBuyerInfo,
  'orders.getOrderItemsBuyerInfo': getOrderItemsBuyerInfo,
};
