import type { World } from '../../world/world.js';
import type { InboundAddress } from './address.js';
import type { LabelPrepType } from './plans.js';

export const shipmentStatuses = [
  'WORKING',
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
  'CLOSED',
  'CANCELLED',
  'DELETED',
  'ERROR',
] as const;

export type ShipmentStatus = (typeof shipmentStatuses)[number];

/** A shipment of a seller to a fulfilment centre. Instants are milliseconds since 1970, dates `YYYY-MM-DD`. */
export interface InboundShipment {
  id: number;
  seller: number;
  shipmentId: string;
  status: ShipmentStatus;
  createdAt: number;
  updatedAt: number;
  details: ShipmentDetails;
}

export interface ShipmentDetails {
  name: string;
  from: InboundAddress;
  centre: string;
  country: string;
  labelPrep: LabelPrepType;
  casesRequired: boolean;
  /** Whence Amazon is to know what is in each box. */
  boxSource: 'NONE' | 'FEED' | '2D_BARCODE';
  /** The day by which the seller promised preordered units. */
  needBy?: string;
  /** It was made a "Send to Amazon" shipment in the seller's web site, and is closed to MWS. */
  converted?: true;
}

interface Row {
  id: number;
  seller: number;
  shipment_id: string;
  status: ShipmentStatus;
  created_at: number;
  updated_at: number;
  details: string;
}

const shipmentOf = (row: Row): InboundShipment => ({
  id: row.id,
  seller: row.seller,
  shipmentId: row.shipment_id,
  status: row.status,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as ShipmentDetails,
});

export interface NewShipment {
  seller: number;
  shipmentId: string;
  status: ShipmentStatus;
  details: ShipmentDetails;
  /** Now, if not given. */
  updatedAt?: number;
}

/** Adds the row of a shipment, without items. */
export function insertShipment(world: World, shipment: NewShipment): InboundShipment {
  const at = shipment.updatedAt ?? world.now();
  const { id } = world.database.run(
    'INSERT INTO inbound_shipments (seller, shipment_id, status, created_at, updated_at, details) VALUES (?, ?, ?, ?, ?, ?)',
    shipment.seller,
    shipment.shipmentId,
    shipment.status,
    at,
    at,
    JSON.stringify(shipment.details),
  );
  return shipmentOfRow(world, id);
}

export const shipmentOfRow = (world: World, id: number): InboundShipment =>
  shipmentOf(world.database.get<Row>('SELECT * FROM inbound_shipments WHERE id = ?', id)!);

/** The shipment of that id, whosever it is. */
export function findShipment(world: World, shipmentId: string): InboundShipment | undefined {
  const row = world.database.get<Row>('SELECT * FROM inbound_shipments WHERE shipment_id = ?', shipmentId);
  return row && shipmentOf(row);
}

/** Sets status and details, and that it was updated now. */
export function saveShipment(
  world: World,
  { id }: InboundShipment,
  { status, details }: Pick<InboundShipment, 'status' | 'details'>,
): InboundShipment {
  world.database.run(
    'UPDATE inbound_shipments SET status = ?, details = ?, updated_at = ? WHERE id = ?',
    status,
    JSON.stringify(details),
    world.now(),
    id,
  );
  return shipmentOfRow(world, id);
}

/** A place in a list by update: the instant, and the row for those with the same instant. */
export interface UpdatePlace {
  at: number;
  id: number;
}

/** Which shipments a list is of; both ends of the period are included. */
export interface ShipmentQuery {
  seller: number;
  statuses?: readonly string[];
  shipmentIds?: readonly string[];
  from?: number;
  to?: number;
  after?: UpdatePlace;
}

const FIRST: UpdatePlace = { at: -1, id: 0 };

/** Up to `limit` shipments, the update that is longest ago first. */
export function listShipments(world: World, query: ShipmentQuery, limit: number): InboundShipment[] {
  const found = query.shipmentIds ? byIds(world, query, query.shipmentIds) : byStatuses(world, query, limit);
  return found.sort((a, b) => a.updatedAt - b.updatedAt || a.id - b.id).slice(0, limit);
}

/** A range of the index for each status. */
const byStatuses = (
  world: World,
  { seller, statuses = [], from, to, after }: ShipmentQuery,
  limit: number,
) => {
  const start = laterOf({ at: (from ?? 0) - 1, id: Number.MAX_SAFE_INTEGER }, after ?? FIRST);
  return [...new Set(statuses)].flatMap((status) =>
    world.database
      .all<Row>(
        `SELECT * FROM inbound_shipments WHERE seller = ? AND status = ? AND (updated_at, id) > (?, ?) AND updated_at <= ?
         ORDER BY updated_at, id LIMIT ? + 0`,
        seller,
        status,
        start.at,
        start.id,
        to ?? Number.MAX_SAFE_INTEGER,
        limit,
      )
      .map(shipmentOf),
  );
};

function byIds(world: World, query: ShipmentQuery, shipmentIds: readonly string[]): InboundShipment[] {
  const { seller, statuses, from = 0, to = Number.MAX_SAFE_INTEGER, after = FIRST } = query;
  return [...new Set(shipmentIds)]
    .flatMap((shipmentId) => findShipment(world, shipmentId) ?? [])
    .filter(
      (each) =>
        each.seller === seller &&
        (statuses?.includes(each.status) ?? true) &&
        each.updatedAt >= from &&
        each.updatedAt <= to &&
        isBehind(each, after),
    );
}

const laterOf = (one: UpdatePlace, other: UpdatePlace): UpdatePlace =>
  one.at > other.at || (one.at === other.at && one.id > other.id) ? one : other;

const isBehind = ({ updatedAt, id }: InboundShipment, { at, id: last }: UpdatePlace): boolean =>
  updatedAt > at || (updatedAt === at && id > last);
