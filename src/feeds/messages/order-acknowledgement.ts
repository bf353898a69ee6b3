import { updateOrder } from '../../store/orders/change-orders.js';
import { missing, oneOf } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { cancel, ownOrder } from '../feed-orders.js';
import type { OrderName } from '../feed-orders.js';
import { orderNameOf } from './order-name.js';

/** Takes an order over and gives it an id of the seller's own, or cancels it. */
export const orderAcknowledgement: MessageType<{ order: OrderName; status: 'Success' | 'Failure' }> = {
  read: (message) => ({
    order: orderNameOf(message),
    status: oneOf(message, 'StatusCode', ['Success', 'Failure']) ?? missing(message, 'StatusCode'),
  }),

  apply(job, { order: name, status }) {
    if (status === 'Failure') return cancel(job, name);
    const order = ownOrder(job, name);
    const { sellerOrderId = order.sellerOrderId } = name;
    if (sellerOrderId !== order.sellerOrderId) updateOrder(job.world, order, { sellerOrderId });
  },
};
