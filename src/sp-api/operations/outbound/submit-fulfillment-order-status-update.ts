import { bringTo } from '../../../store/outbound/bring-to.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import { refuseValue } from '../../../store/outbound/refusal.js';
import type { SpHandler } from '../../context.js';
import { refuseInProduction } from '../../sandbox-only.js';
import { statusOf } from './parts.js';

/** submitFulfillmentOrderStatusUpdate: moves an order on, in Amazon's sandbox alone; over all that lies between. */
export const submitFulfillmentOrderStatusUpdate: SpHandler = (context, { body }) => {
  const { world, seller, path } = context;
  refuseInProduction(context);
  const order = ownFulfillmentOrder(world, seller.id, path.sellerFulfillmentOrderId!);
  const { fulfillmentOrderStatus: word } = body as { fulfillmentOrderStatus?: string };
  const status = word === undefined ? undefined : statusOf(word);
  if (!status || !bringTo(world, order, status)) refuseValue(word ?? '', 'fulfillmentOrderStatus');
  return {};
};
