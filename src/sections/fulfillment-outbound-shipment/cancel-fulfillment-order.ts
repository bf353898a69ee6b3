import { stopFulfillmentOrder } from '../../store/outbound/cancel.js';
import { ownFulfillmentOrder } from '../../store/outbound/own.js';
import type { Handler } from '../handler.js';

/** CancelFulfillmentOrder: what of an order can still be stopped is. */
export const cancelFulfillmentOrder: Handler<'FulfillmentOutboundShipment.CancelFulfillmentOrder'> = (
  { world, seller },
  input,
) => {
  stopFulfillmentOrder(world, ownFulfillmentOrder(world, seller.id, input.SellerFulfillmentOrderId));
  return null;
};
