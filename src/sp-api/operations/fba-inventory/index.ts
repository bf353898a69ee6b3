import type { SpHandler } from '../../context.js';
import { addInventory } from './add-inventory.js';
import { createInventoryItem } from './create-inventory-item.js';
import { deleteInventoryItem } from './delete-inventory-item.js';
import { getInventorySummaries } from './get-inventory-summaries.js';

/** FBA Inventory API v1. */
export const fbaInventory: Readonly<Record<string, SpHandler>> = {
  'fbaInventory.getInventorySummaries': getInventorySummaries,
  'fbaInventory.createInventoryItem': createInventoryItem,
  'fbaInventory.addInventory': addInventory,
  'fbaInventory.deleteInventoryItem': deleteInventoryItem,
};
