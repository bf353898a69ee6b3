import type { World } from '../../world/world.js';
import type {
  FulfillmentOrder,
  Package,
  Shipment,
  ShipmentPart,
  ShipmentStatus,
} from './fulfillment-order.js';

interface Row {
  id: number;
  shipment_id: string;
  center: string;
  status: ShipmentStatus;
  ships_at: number;
  arrives_at: number;
}

interface PartRow {
  id: number;
  item: number;
  item_id: string;
  sku: string;
  quantity: number;
  package: number | null;
}

interface PackageRow {
  number: number;
  carrier: string;
  tracking_number: string;
  status: string;
}

/** The shipments of a fulfillment order, oldest first. */
export const listShipments = (world: World, order: FulfillmentOrder): Shipment[] =>
  world.database
    .all<Row>('SELECT * FROM fulfillment_shipments WHERE fulfillment_order = ? ORDER BY id', order.id)
    .map((row) => shipmentOf(world, row));

/** The shipment in row `id`. */
export const shipmentOfRow = (world: World, id: number): Shipment =>
  shipmentOf(world, world.database.get<Row>('SELECT * FROM fulfillment_shipments WHERE id = ?', id)!);

const shipmentOf = (world: World, row: Row): Shipment => ({
  id: row.id,
  shipmentId: row.shipment_id,
  center: row.center,
  status: row.status,
  shipsAt: row.ships_at,
  arrivesAt: row.arrives_at,
  parts: partsOf(world, row.id),
  packages: packagesOf(world, row.id),
});

const partsOf = (world: World, shipment: number): ShipmentPart[] =>
  world.database
    .all<PartRow>(
      `SELECT s.*, i.item_id, i.sku FROM fulfillment_shipment_items s JOIN fulfillment_order_items i ON i.id = s.item
       WHERE s.shipment = ? ORDER BY s.id`,
      shipment,
    )
    .map((row) => ({
      id: row.id,
      item: row.item,
      itemId: row.item_id,
      sku: row.sku,
      quantity: row.quantity,
      package: row.package,
    }));

export const packageOf = (row: PackageRow): Package => ({
  number: row.number,
  carrier: row.carrier,
  trackingNumber: row.tracking_number,
  status: row.status,
});

const packagesOf = (world: World, shipment: number): Package[] =>
  world.database
    .all<PackageRow>('SELECT * FROM fulfillment_packages WHERE shipment = ? ORDER BY number', shipment)
    .map(packageOf);

/** A package with the rows of its shipment and order. */
export interface PackageOnItsWay extends Package {
  shipment: number;
  fulfillmentOrder: number;
}

/** The package with a number, whoever's it is. */
export function findPackage(world: World, number: number): PackageOnItsWay | undefined {
  const row = world.database.get<PackageRow & { shipment: number; fulfillment_order: number }>(
    `SELECT p.*, s.fulfillment_order FROM fulfillment_packages p JOIN fulfillment_shipments s ON s.id = p.shipment
     WHERE p.number = ?`,
    number,
  );
  return row && { ...packageOf(row), shipment: row.shipment, fulfillmentOrder: row.fulfillment_order };
}

/** How many units of an item were shipped. */
export const shippedOf = (shipments: readonly Shipment[], item: number): number =>
  shipments
    .filter(({ status }) => status === 'SHIPPED')
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + (part.item === item ? part.quantity : 0), 0);
