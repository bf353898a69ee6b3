/** An amount with the currency it is in; amounts are text with the digits that are shown, `19.90`. */
export interface Money {
  amount: string;
  currency: string;
}

export type OrderStatus =
  | 'PendingAvailability'
  | 'Pending'
  | 'Unshipped'
  | 'PartiallyShipped'
  | 'Shipped'
  | 'InvoiceUnconfirmed'
  | 'Canceled'
  | 'Unfulfillable';

/** Merchant-fulfilled (the seller ships) or Amazon-fulfilled. */
export type Channel = 'MFN' | 'AFN';

export interface Address {
  name: string;
  line1?: string;
  line2?: string;
  line3?: string;
  city?: string;
  county?: string;
  district?: string;
  stateOrRegion?: string;
  postalCode?: string;
  countryCode?: string;
  phone?: string;
  type?: 'Commercial' | 'Residential';
}

/** From an instant to an instant, in milliseconds. */
export interface Window {
  from: number;
  to: number;
}

/** How a buyer is known to a tax office: a person by the CPF (11 digits), a company by the CNPJ (14). */
export interface BuyerTax {
  CPF?: string;
  CNPJ?: string;
  companyName?: string;
  taxingRegion?: string;
}

/** What no query looks for; kept as JSON with the order. */
export interface OrderDetails {
  salesChannel: string;
  orderChannel?: string;
  orderType: 'StandardOrder' | 'Preorder' | 'SourcingOnDemandOrder';
  shipServiceLevel: string;
  serviceCategory: string;
  buyerName?: string;
  address?: Address;
  total?: Money;
  paymentMethodDetails: string[];
  ship?: Window;
  deliver?: Window;
  prime?: boolean;
  premium?: boolean;
  business?: boolean;
  purchaseOrderNumber?: string;
  replacementOf?: string;
  globalExpress?: boolean;
  /** All of an FBA order that is a gift: the buyer's e-mail address is withheld. */
  gift?: boolean;
  /** For invoices in Brazil. */
  buyerTax?: BuyerTax;
  buyerCounty?: string;
  /** It came by itself in a living world, which goes on with it. */
  live?: true;
  /** What the seller has sent itself and confirmed by SP-API, parcel by parcel; no operation of MWS shows it. */
  packages?: ConfirmedPackage[];
}

/** A parcel of an order that its seller has sent itself. Instants are milliseconds since 1970. */
export interface ConfirmedPackage {
  /** By which the seller names it, within the order. */
  reference: string;
  carrier: string;
  service?: string;
  trackingNumber: string;
  shippedAt: number;
  confirmedAt: number;
  items: { orderItemId: string; quantity: number }[];
}

/** An order of one seller in one marketplace. Instants are milliseconds since 1970. */
export interface Order {
  id: number;
  participation: number;
  marketplaceId: string;
  amazonOrderId: string;
  sellerOrderId: string | null;
  purchasedAt: number;
  updatedAt: number;
  status: OrderStatus;
  channel: Channel;
  paymentMethod: 'COD' | 'CVS' | 'Other';
  buyerEmail: string | null;
  /** In the words of Orders, or `PendingSchedule`; null: Amazon does not pick it up at the seller. */
  easyShipStatus: string | null;
  tfmStatus: string | null;
  /** Goes up with every change, so that what was made of an order can be told to be stale. */
  revision: number;
  itemsOrdered: number;
  itemsShipped: number;
  details: OrderDetails;
}

/** Prices and the rest of an order's line; an amount that is absent is not shown. */
export interface OrderItemDetails {
  price?: Money;
  tax?: Money;
  shippingPrice?: Money;
  shippingTax?: Money;
  shippingDiscount?: Money;
  giftWrapPrice?: Money;
  giftWrapTax?: Money;
  promotionDiscount?: Money;
  promotionIds?: string[];
  /** The seller's own id of the line; no operation of Orders shows it. */
  sellerItemId?: string;
  /** What was paid back to the buyer; no operation of Orders shows it. */
  refunded?: Money;
  gift?: boolean;
  giftMessage?: string;
  /** Each unit has a serial number, which the seller tells when its pickup is scheduled. */
  serialNumberRequired?: boolean;
  giftWrapLevel?: string;
  condition?: string;
  conditionSubtype?: string;
  conditionNote?: string;
}

/** One line of an order. */
export interface OrderItem {
  id: number;
  orderItemId: string;
  sku: string;
  asin: string;
  title: string;
  quantityOrdered: number;
  quantityShipped: number;
  details: OrderItemDetails;
}

/** Where orders of other shops are from, which Amazon ships for a seller: they stand under this name. */
export const ELSEWHERE = 'Non-Amazon';

/** Whether an order was placed at another shop, so that Amazon earned nothing by its sale. */
export const isFromElsewhere = ({ details }: { details: Pick<OrderDetails, 'salesChannel'> }): boolean =>
  details.salesChannel === ELSEWHERE;
