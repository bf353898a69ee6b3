import type { Handler } from '../handler.js';
import { FULFILLMENT_ORDERS, orderPage } from './order-page.js';
import type { OrderPageState } from './order-page.js';

/** ListAllFulfillmentOrdersByNextToken: the next page of a list. */
export const listAllFulfillmentOrdersByNextToken: Handler<
  'FulfillmentOutboundShipment.ListAllFulfillmentOrdersByNextToken'
> = (context, { NextToken }) =>
  orderPage(context, context.openToken<OrderPageState>(FULFILLMENT_ORDERS, NextToken));
