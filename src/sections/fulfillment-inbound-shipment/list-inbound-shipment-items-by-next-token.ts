import type { Handler } from '../handler.js';
import { itemPage, ITEMS } from './item-page.js';
import type { ItemQuery } from './item-page.js';

/** ListInboundShipmentItemsByNextToken: the next page of the list. */
export const listInboundShipmentItemsByNextToken: Handler<
  'FulfillmentInboundShipment.ListInboundShipmentItemsByNextToken'
> = (context, { NextToken }) => itemPage(context, context.openToken<ItemQuery>(ITEMS, NextToken));
