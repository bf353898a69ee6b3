import type { Handler } from '../handler.js';
import { SUPPLY, supplyPage } from './supply-page.js';
import type { SupplyPageState } from './supply-page.js';

/** ListInventorySupplyByNextToken: the next page of what changed since an instant. */
export const listInventorySupplyByNextToken: Handler<
  'FulfillmentInventory.ListInventorySupplyByNextToken'
> = (context, { NextToken }) => supplyPage(context, context.openToken<SupplyPageState>(SUPPLY, NextToken));
