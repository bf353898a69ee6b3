import { mwsError } from '../../protocol/errors.js';
import { cancelFulfillmentOrder as cancel } from '../../store/outbound/cancel.js';
import type { Handler } from '../handler.js';
import { ownOrder } from './own-order.js';

/** CancelFulfillmentOrder: what of an order can still be stopped is. */
export const cancelFulfillmentOrder: Handler<'FulfillmentOutboundShipment.CancelFulfillmentOrder'> = (
  context,
  input,
) => {
  const order = ownOrder(context, input.SellerFulfillmentOrderId);
  if (cancel(context.world, order) === 'late')
    throw mwsError('OutboundTooLate', { order: order.fulfillmentOrderId, orderStatus: order.status });
  return null;
};
