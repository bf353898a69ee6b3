import type { SpHandler } from '../../context.js';
import { getOrder } from './get-order.js';
import { searchOrders } from './search-orders.js';

/** Orders API 2026-01-01. */
export const orders2026: Readonly<Record<string, SpHandler>> = {
  'orders2026.searchOrders': searchOrders,
  'orders2026.getOrder': getOrder,
};
