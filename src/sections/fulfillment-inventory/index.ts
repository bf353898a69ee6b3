import type { Handlers } from '../handler.js';
import { listInventorySupply } from './list-inventory-supply.js';
import { listInventorySupplyByNextToken } from './list-inventory-supply-by-next-token.js';

/** The operations of FulfillmentInventory. */
export const fulfillmentInventory: Handlers = {
  'FulfillmentInventory.ListInventorySupply': listInventorySupply,
  'FulfillmentInventory.ListInventorySupplyByNextToken': listInventorySupplyByNextToken,
};
