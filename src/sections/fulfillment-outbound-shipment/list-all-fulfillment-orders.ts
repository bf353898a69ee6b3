import type { Handler } from '../handler.js';
import { orderPage } from './order-page.js';

/** ListAllFulfillmentOrders: orders by when their status changed. Of methods there was only Consumer. */
export const listAllFulfillmentOrders: Handler<'FulfillmentOutboundShipment.ListAllFulfillmentOrders'> = (
  context,
  { QueryStartDateTime, FulfillmentMethod: methods },
) =>
  methods && !methods.includes('Consumer')
    ? { FulfillmentOrders: [] }
    : orderPage(context, { from: QueryStartDateTime });
