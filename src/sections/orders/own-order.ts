import { isServedBy } from '../../model/marketplaces.js';
import { findOrder } from '../../store/orders/orders.js';
import type { Order } from '../../store/orders/order.js';
import type { OperationContext } from '../handler.js';

/** The seller's order of that id, if it is of the region that the host serves. */
export function findOwnOrder(
  { world, seller, host }: OperationContext,
  amazonOrderId: string,
): Order | undefined {
  const order = findOrder(world, seller.id, amazonOrderId);
  return order && isServedBy(host, order.marketplaceId) ? order : undefined;
}
