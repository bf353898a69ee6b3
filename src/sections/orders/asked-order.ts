import { isServedBy } from '../../model/marketplaces.js';
import type { Order } from '../../store/orders/order.js';
import { findOrder } from '../../store/orders/orders.js';
import type { OperationContext } from '../handler.js';

/** The seller's order with an id; an MWS host knows those of its region only. */
export function findAskedOrder(
  { world, seller, host }: Pick<OperationContext, 'world' | 'seller' | 'host'>,
  amazonOrderId: string,
): Order | undefined {
  const order = findOrder(world, seller.id, amazonOrderId);
  return order && isServedBy(host, order.marketplaceId) ? order : undefined;
}
