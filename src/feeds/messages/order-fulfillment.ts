import { childrenOf, integerOf, positive, requiredText } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { ship } from '../feed-orders.js';
import type { OrderName, ShippedLine } from '../feed-orders.js';
import { orderNameOf } from './order-name.js';

/** Ships an order, or some of it. */
export const orderFulfillment: MessageType<{ order: OrderName; lines: ShippedLine[] }> = {
  read(message) {
    const order = orderNameOf(message);
    requiredText(message, 'FulfillmentDate');
    const lines = childrenOf(message, 'Item').map((item) => {
      const quantity = integerOf(item, 'Quantity', positive);
      return {
        orderItemId: requiredText(item, 'AmazonOrderItemCode'),
        ...(quantity !== undefined && { quantity }),
      };
    });
    return { order, lines };
  },

  apply: (job, { order, lines }) => ship(job, order, lines),
};
