import { mwsError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { itemPage, ORDER_ITEMS } from './item-page.js';
import type { ItemPageState } from './item-page.js';
import { findOwnOrder } from './own-order.js';

/** ListOrderItemsByNextToken: the next page of an order's lines. */
export const listOrderItemsByNextToken: Handler<'Orders.ListOrderItemsByNextToken'> = (
  context,
  { NextToken },
) => {
  const { amazonOrderId, after } = context.openToken<ItemPageState>(ORDER_ITEMS, NextToken);
  const order = findOwnOrder(context, amazonOrderId);
  if (!order) throw mwsError('NextTokenCorrupted');
  return itemPage(context, order, after);
};
