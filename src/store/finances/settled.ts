import type { Channel } from '../orders/order.js';

/** An amount with what it is for, such as `Principal` or `Commission`. */
export interface SettledAmount {
  type: string;
  amount: string;
}

/** A line of an order in a settlement; fees are negative, and so is most of what a refund has. */
export interface SettledItem {
  orderItemId: string;
  sku: string;
  quantity?: number;
  prices: SettledAmount[];
  fees: SettledAmount[];
  promotions: (SettledAmount & { id: string })[];
  /** Tax that Amazon pays to the state itself. */
  withheld?: SettledAmount[];
}

/** What a settlement has of an order: that it was paid, or paid back. */
export interface SettledOrder {
  kind: 'Order' | 'Refund';
  amazonOrderId: string;
  sellerOrderId?: string;
  /** The id of the shipment; of a refund, that of the adjustment. */
  eventId: string;
  /** Such as `Amazon.com`. */
  marketplaceName: string;
  channel: Channel;
  postedAt: number;
  items: SettledItem[];
}
