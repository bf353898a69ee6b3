import type { Receipt } from '../store/inbound/move-shipment.js';
import type { ShipmentStatus } from '../store/inbound/shipments.js';
import type { FailurePoint, TransportStatus, TransportType } from '../store/inbound/transport.js';

/** A shipment to a fulfilment centre; what is absent is as most have it. */
export interface ScenarioInboundShipment {
  id: string;
  seller: string;
  marketplace: string;
  name?: string;
  centre?: string;
  status?: ShipmentStatus;
  updatedAt?: string;
  items: { sku: string; shipped: number; received?: number; inCase?: number; releaseDate?: string }[];
  transport?: ScenarioTransport;
  /** What is in each box, as a feed would have told. */
  cartons?: { id: string; items: { sku: string; quantity: number }[] }[];
}

/** How a shipment travels. */
export interface ScenarioTransport {
  partnered?: boolean;
  type?: TransportType;
  status?: TransportStatus;
  carrier?: string;
  /** Boxes of a partnered carrier, in inches and pounds. */
  packages?: { length: number; width: number; height: number; weight: number }[];
  /** Boxes of a carrier of the seller's. */
  trackingIds?: string[];
  proNumber?: string;
  /** Pallets of a partnered carrier, and their weight in pounds. */
  pallets?: number;
  weight?: number;
}

/** What holds for a seller's inbound shipments. */
export interface ScenarioInboundSeller {
  seller: string;
  labelService?: boolean;
  partneredCarrier?: boolean;
  preorder?: boolean;
  twoDBarcode?: boolean;
  /** The kind of storage that it has used up, such as `SORTABLE`. */
  overRestockLimit?: string;
}

/** How inbound shipments go. Durations stand as they were written. */
export interface ScenarioInbound {
  centres?: string[];
  split?: { by: 'sku' | 'quantity'; into: number };
  estimate?: string;
  confirm?: string;
  void?: string;
  auto?: boolean;
  course?: Record<string, string>;
  idLength?: number;
  sellers?: ScenarioInboundSeller[];
}

/** A step of transport that fails, of one shipment or of all of a seller. */
export interface ScenarioTransportFailure {
  shipment?: string;
  seller?: string;
  at: FailurePoint;
  code: string;
  text: string;
}

/** What becomes of a shipment later: a status, or units that are received. */
export interface InboundShipmentChange {
  id: string;
  status?: ShipmentStatus;
  receive?: Receipt[];
}

export interface TransportChange {
  shipment: string;
  status: TransportStatus;
}
