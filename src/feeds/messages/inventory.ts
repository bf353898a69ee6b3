import { childOf, integerOf, missing, nonNegative, oneOf, skuOf, textOf } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { changeListings } from '../listings.js';
import type { SkuChange } from '../../store/listings-in-bulk.js';

/** Sets what the seller has in stock, or says that Amazon's warehouses have it. */
export const inventory: MessageType<{ sku: string; change: SkuChange }> = {
  read(message, operation) {
    const sku = skuOf(message);
    const channel = oneOf(message, 'SwitchFulfillmentTo', ['MFN', 'AFN']);
    const switched = channel && { channel };
    if (operation === 'Delete') return { sku, change: { quantity: 0, ...switched } };
    const quantity = integerOf(message, 'Quantity', nonNegative);
    if (quantity !== undefined) return { sku, change: { quantity, ...switched } };
    const available = textOf(message, 'Available');
    if (available !== undefined)
      return { sku, change: { quantity: available === 'true' || available === '1' ? 1 : 0, ...switched } };
    if (textOf(message, 'Lookup') === undefined) return missing(message, 'Quantity');
    const byAmazon = childOf(message, 'FulfillmentCenterID') !== undefined;
    return { sku, change: { ...(byAmazon && { channel: 'AFN' }), ...switched } };
  },

  apply: (job, { sku, change }, notes) => changeListings(job, sku, change, notes),
};
