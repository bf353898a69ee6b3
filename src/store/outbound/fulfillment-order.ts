import type { Speed } from '../../model/outbound.js';
import type { Address, Window } from '../orders/order.js';

/** The states of a fulfillment order, oldest first; the last four and INVALID are ends. */
export const fulfillmentStatuses = [
  'RECEIVED',
  'INVALID',
  'PLANNING',
  'PROCESSING',
  'CANCELLED',
  'COMPLETE',
  'COMPLETE_PARTIALLED',
  'UNFULFILLABLE',
] as const;

export type FulfillmentStatus = (typeof fulfillmentStatuses)[number];

/** What becomes of an order when something of it is not found in the warehouse. */
export type FulfillmentPolicy = 'FillOrKill' | 'FillAll' | 'FillAllAvailable';

/** An amount in hundredths of the currency. */
export interface Amount {
  amount: number;
  currency: string;
}

/** Cash on delivery, in Japan. */
export interface CashOnDelivery {
  required: boolean;
  charge?: Amount;
  chargeTax?: Amount;
  shipping?: Amount;
  shippingTax?: Amount;
}

/** What no query looks for; kept as JSON with the order. Instants are milliseconds since 1970. */
export interface FulfillmentDetails {
  /** What the recipient's packing slip shows. */
  displayableOrderId: string;
  displayableOrderAt: number;
  comment: string;
  address: Address;
  emails?: string[];
  /** When it is to be delivered, with the speed ScheduledDelivery. */
  window?: Window;
  cashOnDelivery?: CashOnDelivery;
  /** What SP-API alone asks for and shows. */
  features?: FeatureConstraint[];
  deliveryPreferences?: object;
  payments?: Payment[];
}

/** Whether a service, such as an unbranded box, has to go with an order. */
export interface FeatureConstraint {
  name: string;
  policy: 'Required' | 'NotRequired';
}

/** How a buyer paid for it elsewhere. */
export interface Payment {
  transactionId: string;
  mode: string;
  paidAt: number;
}

/** An order of another shop that Amazon ships from a seller's stock. Instants are milliseconds since 1970. */
export interface FulfillmentOrder {
  id: number;
  seller: number;
  participation: number;
  marketplaceId: string;
  /** The seller's own id. */
  fulfillmentOrderId: string;
  status: FulfillmentStatus;
  /** `Hold`: the units are reserved, and it waits until it is let go. */
  action: 'Ship' | 'Hold';
  policy: FulfillmentPolicy;
  speed: Speed;
  source: 'call' | 'feed' | 'control' | 'scenario';
  /** Its row in orders; null while it is on hold. */
  order: number | null;
  receivedAt: number;
  /** Since when it is under way; null while it is on hold. */
  startedAt: number | null;
  /** When its status changed last. */
  statusAt: number;
  details: FulfillmentDetails;
}

/** What no query looks for; kept as JSON with the item. */
export interface FulfillmentItemDetails {
  giftMessage?: string;
  comment?: string;
  /** For customs, of one unit. */
  declaredValue?: Amount;
  price?: Amount;
  tax?: Amount;
}

/** Units of one SKU of a fulfillment order. */
export interface FulfillmentItem {
  id: number;
  itemId: string;
  sku: string;
  fnsku: string;
  /** As it was ordered first. */
  quantityOrdered: number;
  quantity: number;
  /** By the seller. */
  cancelled: number;
  /** Not found in the warehouse. */
  unfulfillable: number;
  details: FulfillmentItemDetails;
}

export type ShipmentStatus = 'PENDING' | 'SHIPPED' | 'CANCELLED_BY_FULFILLER' | 'CANCELLED_BY_SELLER';

/** Part of an order that leaves one centre at one time. */
export interface Shipment {
  id: number;
  shipmentId: string;
  center: string;
  status: ShipmentStatus;
  /** When it left; an estimate while it is pending. */
  shipsAt: number;
  /** An estimate. */
  arrivesAt: number;
  parts: ShipmentPart[];
  packages: Package[];
}

/** Units of an item in a shipment. */
export interface ShipmentPart {
  id: number;
  /** The row of the item. */
  item: number;
  itemId: string;
  sku: string;
  quantity: number;
  /** The number of the package; null while nothing is packed. */
  package: number | null;
}

export interface Package {
  number: number;
  carrier: string;
  trackingNumber: string;
  /** Such as IN_TRANSIT. */
  status: string;
}
