import { childrenOf, integerOf, positive, requiredText } from '../element.js';
import { ship } from '../feed-orders.js';
import type { ShippedLine } from '../feed-orders.js';
import { aboutOrder, itemNameOf } from './order-name.js';

/** Ships an order, or some of it. */
export const orderFulfillment = aboutOrder<ShippedLine[]>((message) => {
  requiredText(message, 'FulfillmentDate');
  return childrenOf(message, 'Item').map((item) => {
    const quantity = integerOf(item, 'Quantity', positive);
    return { ...itemNameOf(item), ...(quantity !== undefined && { quantity }) };
  });
}, ship);
