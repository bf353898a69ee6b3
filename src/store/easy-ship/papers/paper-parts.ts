import type { Order, OrderItem } from '../../orders/order.js';
import type { EasyShipPackage } from '../packages.js';

/** What the papers of a parcel are made of. */
export interface PaperParts {
  one: EasyShipPackage;
  order: Order;
  items: readonly OrderItem[];
  sellerName: string;
}
