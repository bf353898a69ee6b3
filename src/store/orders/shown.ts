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
