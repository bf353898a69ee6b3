import { mwsError } from '../../protocol/errors.js';
import { findOrder } from '../../store/orders/orders.js';
import type { Handler } from '../handler.js';
import { itemPage, ORDER_ITEMS } from './item-page.js';
import type { ItemPageState } from './item-page.js';

/** ListOrderItemsByNextToken: the next page of an order's lines. */
export const listOrderItemsByNextToken: Handler<'Orders.ListOrderItemsByNextToken'> = (
  context,
  { NextToken },
) => {
  const { amazonOrderId, after } = context.openToken<ItemPageState>(ORDER_ITEMS, NextToken);
  const order = findOrder(context.world, context.seller.id, amazonOrderId);
  if (!order) throw mwsError('NextTokenCorrupted');
  return itemPage(context, order, after);
};
