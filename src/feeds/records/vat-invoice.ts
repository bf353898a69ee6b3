import { findOrder } from '../../store/orders/orders.js';
import type { RecordType } from '../feed-message.js';
import { refuse } from '../problem.js';

/** FeedOptions: `metadata:OrderId=...;metadata:TotalAmount=...` */
const ORDER_ID = /(?:^|;)\s*(?:metadata:)?OrderId\s*=\s*([^;\s]+)/i;

/** An invoice for a buyer: the document is kept, and its FeedOptions say the order, of which something must be shipped. */
export const vatInvoice: RecordType<object> = {
  read: () => ({}),
  apply({ world, feed }) {
    const id = ORDER_ID.exec(feed.details.feedOptions ?? '')?.[1];
    const order = id === undefined ? undefined : findOrder(world, feed.seller, id);
    if (order?.status !== 'Shipped' && order?.status !== 'PartiallyShipped')
      refuse('invoiceOrderUnknown', { order: id?.slice(0, 40) ?? 'N/A' });
  },
};
