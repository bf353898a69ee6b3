import { nameItems, updateOrder } from '../../store/orders/change-orders.js';
import { listItems } from '../../store/orders/orders.js';
import { childrenOf, missing, oneOf, requiredText, textOf } from '../element.js';
import type { Job } from '../feed-message.js';
import { cancel, namedItem, ownOrder } from '../feed-orders.js';
import type { OrderName } from '../feed-orders.js';
import { aboutOrder } from './order-name.js';

interface Acknowledgement {
  status: 'Success' | 'Failure';
  /** The seller's own ids of lines. */
  items: { orderItemId: string; sellerItemId: string }[];
}

/** Takes an order over and gives it and its lines ids of the seller's own, or cancels it. */
export const orderAcknowledgement = aboutOrder<Acknowledgement>(
  (message) => ({
    status: oneOf(message, 'StatusCode', ['Success', 'Failure']) ?? missing(message, 'StatusCode'),
    items: childrenOf(message, 'Item').flatMap((item) => {
      const orderItemId = requiredText(item, 'AmazonOrderItemCode');
      const sellerItemId = textOf(item, 'MerchantOrderItemID');
      return sellerItemId === undefined ? [] : [{ orderItemId, sellerItemId }];
    }),
  }),
  (job, name, { status, items }) =>
    status === 'Failure' ? cancel(job, name) : acknowledge(job, name, items),
);

function acknowledge(job: Job, name: OrderName, items: Acknowledgement['items']): void {
  const { world } = job;
  const order = ownOrder(job, name);
  const lines = items.length > 0 ? listItems(world, order) : [];
  const named = items.map(({ orderItemId, sellerItemId }) => ({
    item: namedItem(lines, { orderItemId }),
    sellerItemId,
  }));
  nameItems(world, named);
  const { sellerOrderId = order.sellerOrderId } = name;
  if (sellerOrderId !== order.sellerOrderId) updateOrder(world, order, { sellerOrderId });
}
