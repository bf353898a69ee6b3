import type { OperationKey } from '../model/generated/index.js';
import { getServiceStatus } from './get-service-status.js';
import type { Handler, Handlers } from './handler.js';
import { getOrder } from './orders/get-order.js';
import { listOrderItemsByNextToken } from './orders/list-order-items-by-next-token.js';
import { listOrderItems } from './orders/list-order-items.js';
import { listOrdersByNextToken } from './orders/list-orders-by-next-token.js';
import { listOrders } from './orders/list-orders.js';
import { getAuthToken } from './sellers/get-auth-token.js';
import { listMarketplaceParticipationsByNextToken } from './sellers/list-marketplace-participations-by-next-token.js';
import { listMarketplaceParticipations } from './sellers/list-marketplace-participations.js';

/** Every operation that has code. One that is not here is validated and scripted like the others, and else answers 501. */
const handlers: Handlers = {
  'Orders.GetOrder': getOrder,
  'Orders.ListOrderItems': listOrderItems,
  'Orders.ListOrderItemsByNextToken': listOrderItemsByNextToken,
  'Orders.ListOrders': listOrders,
  'Orders.ListOrdersByNextToken': listOrdersByNextToken,
  'Sellers.GetAuthToken': getAuthToken,
  'Sellers.ListMarketplaceParticipations': listMarketplaceParticipations,
  'Sellers.ListMarketplaceParticipationsByNextToken': listMarketplaceParticipationsByNextToken,
};

/** The code of an operation, if it has any. */
export function findHandler(key: string): Handler<OperationKey> | undefined {
  if (key.endsWith('.GetServiceStatus')) return getServiceStatus as Handler<OperationKey>;
  return handlers[key as OperationKey] as Handler<OperationKey> | undefined;
}
