import { stopFulfillmentOrder } from '../../../store/outbound/cancel.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import type { SpHandler } from '../../context.js';

/** cancelFulfillmentOrder: what of an order can still be stopped is. */
export const cancelFulfillmentOrder: SpHandler = ({ world, seller, path }) => {
  stopFulfillmentOrder(world, ownFulfillmentOrder(world, seller.id, path.sellerFulfillmentOrderId!));
  return {};
};
