import { mwsError } from '../../protocol/errors.js';
import { findFulfillmentOrder } from '../../store/outbound/find.js';
import type { FulfillmentOrder } from '../../store/outbound/fulfillment-order.js';
import type { OperationContext } from '../handler.js';

/**
 * The caller's order with an id. Ids with two spaces in a row are listed, but cannot be found (quoted of the successor).
 * @throws MwsError where there is none
 */
export function ownOrder({ world, seller }: OperationContext, id: string): FulfillmentOrder {
  const order = id.includes('  ') ? undefined : findFulfillmentOrder(world, seller.id, id);
  if (!order) throw mwsError('OutboundOrderUnknown', { order: id });
  return order;
}
