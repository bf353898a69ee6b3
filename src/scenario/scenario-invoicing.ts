import type { BuyerTax } from '../store/orders/order.js';
import type { InvoiceStatus } from '../store/fba-shipments/invoices.js';
import type { InvoiceRule } from '../store/fba-shipments/settings.js';

/** How electronic invoices of Brazil are dealt with; durations as they were written. */
export interface ScenarioInvoicing {
  check?: string;
  strict?: boolean;
  sellerCNPJ?: string;
  waitForInvoice?: boolean;
  rules?: InvoiceRule[];
}

/** What an order of Brazil says beside the others. */
export interface ScenarioBrazilianOrder {
  buyerTax?: BuyerTax;
  buyerCounty?: string;
  /** Another word for `paymentMethods`, as this section calls them. */
  paymentMethodDetails?: string[];
  /** In place of one shipment of all units. */
  fbaShipments?: ScenarioFbaShipment[];
}

/** A parcel. */
export interface ScenarioFbaShipment {
  id?: string;
  /** Of all units that are in none before it, if absent. */
  items?: { sku: string; quantity?: number; serialNumbers?: string[] }[];
  createdAt?: string;
  warehouse?: string;
  /** How far its invoice is, which is made up; absent: there is none yet. */
  invoice?: InvoiceStatus;
}

/** A step of the parcels of an order that did not leave. @property order its Amazon order id */
export interface FbaShipmentChange {
  order: string;
  status: 'sent' | 'cancelled';
}
