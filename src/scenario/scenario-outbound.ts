import type { Speed } from '../model/outbound.js';
import type { Address } from '../store/orders/order.js';
import type {
  FulfillmentOrder,
  FulfillmentStatus,
  ShipmentStatus,
} from '../store/outbound/fulfillment-order.js';
import type { NotFound } from '../store/outbound/settings.js';

/** How multi-channel fulfilment goes; durations as they were written. */
export interface ScenarioFulfillment {
  auto?: boolean;
  planning?: string;
  picking?: string;
  shipping?: Partial<Record<Speed, string>>;
  delivery?: Partial<Record<Speed, string>>;
  holdFor?: string;
  returning?: string;
  split?: number;
  notFound?: NotFound[];
  /** `postal` is the beginning of postal codes. */
  unreachable?: { speed: Speed; country?: string; postal?: string }[];
  notForExport?: string[];
}

export interface ScenarioFulfillmentOrder {
  seller: string;
  id: string;
  marketplace: string;
  speed?: Speed;
  status?: FulfillmentStatus;
  action?: FulfillmentOrder['action'];
  policy?: FulfillmentOrder['policy'];
  displayableOrderId?: string;
  comment?: string;
  receivedAt?: string;
  address?: Partial<Address>;
  items: { sku: string; quantity?: number; id?: string }[];
  /** Of all units, if absent. */
  shipments?: ScenarioShipment[];
}

export interface ScenarioShipment {
  status?: ShipmentStatus;
  items?: { sku: string; quantity?: number }[];
  packages?: { number?: number; carrier?: string; tracking?: string; status?: string }[];
}
