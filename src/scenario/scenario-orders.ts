import type { ScenarioBrazilianOrder } from './scenario-invoicing.js';
import type { Address, Channel, Order, OrderDetails, OrderStatus } from '../store/orders/order.js';

export interface ScenarioOrder extends ScenarioBrazilianOrder {
  id?: string;
  sellerOrderId?: string;
  seller: string;
  marketplace: string;
  status?: OrderStatus;
  channel?: Channel;
  /** The marketplace's own name, if absent. */
  salesChannel?: string;
  type?: OrderDetails['orderType'];
  purchasedAt?: string;
  updatedAt?: string;
  paymentMethod?: Order['paymentMethod'];
  /** As buyers see it: `Visa`, `GiftCard`. */
  paymentMethods?: string[];
  serviceCategory?: string;
  serviceLevel?: string;
  /** Between which moments it is to be shipped and delivered. */
  ship?: ScenarioWindow;
  deliver?: ScenarioWindow;
  buyer?: { name?: string; email?: string };
  address?: Partial<Address>;
  business?: boolean;
  purchaseOrderNumber?: string;
  prime?: boolean;
  premium?: boolean;
  globalExpress?: boolean;
  gift?: boolean;
  /** The id of the order that this one replaces. */
  replaces?: string;
  /** Amazon picks it up in India: it has a parcel, unless that is still to be scheduled. */
  easyShip?: boolean;
  easyShipStatus?: string;
  tfmStatus?: string;
  /** The sum of its lines, if absent. */
  total?: number;
  items: ScenarioOrderItem[];
}

/** From one moment to another. */
export interface ScenarioWindow {
  from: string;
  to: string;
}

/** A line of an order; what is absent is taken from the listing with its SKU. Amounts are for one unit where they are a price. */
export interface ScenarioOrderItem {
  id?: string;
  sku: string;
  asin?: string;
  title?: string;
  quantity?: number;
  shipped?: number;
  price?: number;
  tax?: number;
  shipping?: number;
  shippingTax?: number;
  shippingDiscount?: number;
  discount?: number;
  /** Ids of the promotions that gave a discount. */
  promotions?: string[];
  gift?: boolean;
  giftWrap?: number;
  giftWrapTax?: number;
  giftWrapLevel?: string;
  giftMessage?: string;
  condition?: string;
  conditionSubtype?: string;
  conditionNote?: string;
  /** Each unit has a serial number that Easy Ship asks for. */
  serialNumberRequired?: boolean;
}
