import type { World } from '../../world/world.js';

export type TransportType = 'SP' | 'LTL';

export const transportStatuses = [
  'WORKING',
  'ESTIMATING',
  'ESTIMATED',
  'ERROR_ON_ESTIMATING',
  'CONFIRMING',
  'CONFIRMED',
  'ERROR_ON_CONFIRMING',
  'VOIDING',
  'VOIDED',
  'ERROR_IN_VOIDING',
] as const;

export type TransportStatus = (typeof transportStatuses)[number];

/** A number with its unit; numbers are kept as they were written. */
export interface Weight {
  value: string;
  unit: string;
}

export interface Dimensions {
  length: string;
  width: string;
  height: string;
  unit: string;
}

/** A box of a small parcel shipment. */
export interface Package {
  dimensions?: Dimensions;
  weight?: Weight;
  /** Told by the seller, or by the partnered carrier once it is booked. */
  trackingId?: string;
}

export interface Pallet {
  dimensions: Dimensions;
  weight?: Weight;
  stacked: boolean;
}

export interface Contact {
  name: string;
  phone: string;
  email: string;
  fax: string;
}

/** What is sent as freight by a partnered carrier, and what Amazon filled in. */
export interface Freight {
  contact: Contact;
  boxCount: number;
  freightClass?: string;
  /** `YYYY-MM-DD`. */
  readyDate: string;
  pallets: Pallet[];
  totalWeight: Weight;
  declaredValue?: { amount: string; currency: string };
  pickupAt: number;
  deliveryAt: number;
  referenceId: string;
}

export interface TransportDetails {
  carrier: string;
  packages?: Package[];
  freight?: Freight;
  proNumber?: string;
  /** In minor units, once it is estimated. */
  amount?: number;
  errorCode?: string;
  errorText?: string;
}

/** How a shipment travels. Instants are milliseconds since 1970. */
export interface Transport {
  /** Row of the shipment. */
  shipment: number;
  partnered: boolean;
  type: TransportType;
  status: TransportStatus;
  confirmDeadline?: number;
  voidDeadline?: number;
  details: TransportDetails;
}

interface Row {
  shipment: number;
  partnered: number;
  type: TransportType;
  status: TransportStatus;
  confirm_deadline: number | null;
  void_deadline: number | null;
  details: string;
}

export function findTransport(world: World, shipment: number): Transport | undefined {
  const row = world.database.get<Row>('SELECT * FROM inbound_transports WHERE shipment = ?', shipment);
  return (
    row && {
      shipment: row.shipment,
      partnered: row.partnered === 1,
      type: row.type,
      status: row.status,
      ...(row.confirm_deadline !== null && { confirmDeadline: row.confirm_deadline }),
      ...(row.void_deadline !== null && { voidDeadline: row.void_deadline }),
      details: JSON.parse(row.details) as TransportDetails,
    }
  );
}

/** Makes this the transport of its shipment. */
export function saveTransport(world: World, transport: Transport): Transport {
  world.database.run(
    `INSERT INTO inbound_transports (shipment, partnered, type, status, confirm_deadline, void_deadline, details)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (shipment) DO UPDATE SET partnered = excluded.partnered, type = excluded.type,
     status = excluded.status, confirm_deadline = excluded.confirm_deadline, void_deadline = excluded.void_deadline,
     details = excluded.details`,
    transport.shipment,
    transport.partnered ? 1 : 0,
    transport.type,
    transport.status,
    transport.confirmDeadline ?? null,
    transport.voidDeadline ?? null,
    JSON.stringify(transport.details),
  );
  return transport;
}

export type FailurePoint = 'estimating' | 'confirming' | 'voiding';

export interface TransportFailure {
  code: string;
  text: string;
}

/** Lets a step fail, of one shipment or of all of a seller. */
export const addTransportFailure = (
  world: World,
  {
    seller,
    shipmentId,
    at,
    code,
    text,
  }: TransportFailure & { seller?: number; shipmentId?: string; at: FailurePoint },
): void =>
  void world.database.run(
    'INSERT INTO inbound_transport_failures (seller, shipment_id, at, code, text) VALUES (?, ?, ?, ?, ?)',
    seller ?? null,
    shipmentId ?? null,
    at,
    code,
    text,
  );

/** What is to fail at a step, if anything is: what is said of the shipment before what is said of its seller. */
export function findTransportFailure(
  world: World,
  { seller, shipmentId }: { seller: number; shipmentId: string },
  at: FailurePoint,
): TransportFailure | undefined {
  const rows = world.database.all<
    TransportFailure & { seller: number | null; shipment_id: string | null; at: string }
  >('SELECT * FROM inbound_transport_failures ORDER BY id');
  const fitting = rows.filter(
    (row) =>
      row.at === at && (row.shipment_id ?? shipmentId) === shipmentId && (row.seller ?? seller) === seller,
  );
  return fitting.find((row) => row.shipment_id !== null) ?? fitting[0];
}
