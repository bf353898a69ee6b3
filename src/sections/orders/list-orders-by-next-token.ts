import type { Handler } from '../handler.js';
import { ORDERS, orderPage } from './order-page.js';
import type { OrderPageState } from './order-page.js';

/** ListOrdersByNextToken: the next page of the list, with the period of the first call. */
export const listOrdersByNextToken: Handler<'Orders.ListOrdersByNextToken'> = (context, { NextToken }) =>
  orderPage(context, context.openToken<OrderPageState>(ORDERS, NextToken));
