import { rulesAsOf } from '../../model/years.js';
import type { World } from '../../world/world.js';
import type { Order } from './order.js';

/** What of an order a seller is shown. */
export interface Shown {
  buyer: boolean;
  email: boolean;
  address: boolean;
  total: boolean;
  paymentMethod: boolean;
  paymentDetails: boolean;
  /** The windows in which it is to be shipped and delivered. */
  ship: boolean;
  deliver: boolean;
}

/** What Amazon withholds while an order is in a status, whichever way it is asked; see docs/orders.md. */
export function shownOf({ status, channel, details }: Order): Shown {
  const pending = status === 'Pending' || status === 'PendingAvailability';
  const preorder = pending && details.orderType === 'Preorder';
  const canceled = status === 'Canceled';
  const placed = !pending && !canceled;
  return {
    buyer: placed || preorder,
    email: (placed || preorder) && !(channel === 'AFN' && details.gift),
    address: placed,
    total: !pending,
    paymentMethod: placed,
    paymentDetails: !pending,
    ship: channel === 'MFN',
    deliver: placed && channel === 'MFN',
  };
}

/** Whether an order says who the buyer is and where; Amazon kept those of its own deliveries to itself from 2019 on. */
export const showsBuyer = ({ settings }: World, { channel }: Pick<Order, 'channel'>): boolean =>
  channel === 'MFN' || rulesAsOf(settings.asOf).buyersOfAmazonOrders === 'shown';
