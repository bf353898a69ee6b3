import type { World } from '../../world/world.js';

export type FbaShipmentStatus = 'created' | 'cancelled' | 'sent';

/** A parcel in which Amazon sends units of an order of Brazil. Instants are milliseconds since 1970. */
export interface FbaShipment {
  id: number;
  /** Row of the order. */
  order: number;
  /** The AmazonShipmentId, such as `DrLqQwqvb`. */
  shipmentId: string;
  warehouse: string;
  status: FbaShipmentStatus;
  createdAt: number;
  sentAt: number | null;
}

/** Units of a line in a parcel. */
export interface FbaShipmentPart {
  /** Row of the line. */
  item: number;
  quantity: number;
  /** Null where nobody gave any. */
  serialNumbers: string[] | null;
}

interface Row {
  id: number;
  order: number;
  shipment_id: string;
  warehouse: string;
  status: FbaShipmentStatus;
  created_at: number;
  sent_at: number | null;
}

const shipmentOf = (row: Row): FbaShipment => ({
  id: row.id,
  order: row.order,
  shipmentId: row.shipment_id,
  warehouse: row.warehouse,
  status: row.status,
  createdAt: row.created_at,
  sentAt: row.sent_at,
});

const SELECT = 'SELECT * FROM fba_shipments';

export const fbaShipmentOfRow = (world: World, id: number): FbaShipment =>
  shipmentOf(world.database.get<Row>(`${SELECT} WHERE id = ?`, id)!);

/** The shipment with an AmazonShipmentId, whoever's it is. */
export function findFbaShipment(world: World, shipmentId: string): FbaShipment | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE shipment_id = ?`, shipmentId);
  return row && shipmentOf(row);
}

/** The shipments of an order, oldest first. */
export const listFbaShipments = (world: World, order: number): FbaShipment[] =>
  world.database.all<Row>(`${SELECT} WHERE "order" = ? ORDER BY id`, order).map(shipmentOf);

/** What is in a shipment, in the order of the lines. */
export const listFbaParts = (world: World, shipment: number): FbaShipmentPart[] =>
  world.database
    .all<{ item: number; quantity: number; serial_numbers: string | null }>(
      'SELECT item, quantity, serial_numbers FROM fba_shipment_items WHERE shipment = ? ORDER BY item',
      shipment,
    )
    .map(({ item, quantity, serial_numbers: serials }) => ({
      item,
      quantity,
      serialNumbers: serials === null ? null : (JSON.parse(serials) as string[]),
    }));

export type NewFbaShipment = Omit<FbaShipment, 'id'> & {
  parts: readonly (Omit<FbaShipmentPart, 'serialNumbers'> & { serialNumbers?: readonly string[] })[];
};

export function insertFbaShipment(world: World, wish: NewFbaShipment): FbaShipment {
  const { id } = world.database.run(
    `INSERT INTO fba_shipments ("order", shipment_id, warehouse, status, created_at, sent_at) VALUES (?, ?, ?, ?, ?, ?)`,
    wish.order,
    wish.shipmentId,
    wish.warehouse,
    wish.status,
    wish.createdAt,
    wish.sentAt,
  );
  for (const { item, quantity, serialNumbers } of wish.parts)
    world.database.run(
      'INSERT INTO fba_shipment_items (shipment, item, quantity, serial_numbers) VALUES (?, ?, ?, ?)',
      id,
      item,
      quantity,
      serialNumbers ? JSON.stringify(serialNumbers) : null,
    );
  return { id, ...wish };
}

/** Takes the shipments of an order out again, as if nothing had been cut. */
export function deleteFbaShipments(world: World, order: number): void {
  for (const { id } of listFbaShipments(world, order)) {
    world.database.run('DELETE FROM shipment_invoices WHERE shipment = ?', id);
    world.database.run('DELETE FROM fba_shipment_items WHERE shipment = ?', id);
    world.database.run('DELETE FROM fba_shipments WHERE id = ?', id);
  }
}

/** Takes units of a line out of a shipment. */
export function takeFromFbaShipment(world: World, shipment: number, item: number, quantity: number): void {
  world.database.run(
    'DELETE FROM fba_shipment_items WHERE shipment = ? AND item = ? AND quantity <= ?',
    shipment,
    item,
    quantity,
  );
  world.database.run(
    'UPDATE fba_shipment_items SET quantity = quantity - ? WHERE shipment = ? AND item = ?',
    quantity,
    shipment,
    item,
  );
}
