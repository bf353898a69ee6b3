import type { World } from '../../world/world.js';
import type { Prep } from './prep.js';
import type { InboundShipment, UpdatePlace } from './shipments.js';

/** Units of a SKU in a shipment. */
export interface InboundItem {
  id: number;
  /** Row of the shipment. */
  shipment: number;
  sku: string;
  fnsku: string;
  shipped: number;
  /** What the centre counted; it may be more than was shipped. */
  received: number;
  updatedAt: number;
  details: ItemDetails;
}

export interface ItemDetails {
  /** 0: the units are not packed in cases of one SKU. */
  inCase: number;
  /** From when on it may be sold: `YYYY-MM-DD`. */
  releaseDate?: string;
  prep?: Prep[];
}

interface Row {
  id: number;
  shipment: number;
  sku: string;
  fnsku: string;
  shipped: number;
  received: number;
  updated_at: number;
  details: string;
}

const itemOf = (row: Row): InboundItem => ({
  id: row.id,
  shipment: row.shipment,
  sku: row.sku,
  fnsku: row.fnsku,
  shipped: row.shipped,
  received: row.received,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as ItemDetails,
});

export type NewItem = Pick<InboundItem, 'sku' | 'fnsku' | 'shipped' | 'details'> & { received?: number };

export function insertItem(world: World, { id, seller, updatedAt }: InboundShipment, item: NewItem): void {
  world.database.run(
    'INSERT INTO inbound_items (shipment, seller, sku, fnsku, shipped, received, updated_at, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    seller,
    item.sku,
    item.fnsku,
    item.shipped,
    item.received ?? 0,
    updatedAt,
    JSON.stringify(item.details),
  );
}

export const saveItem = (world: World, item: InboundItem): void =>
  void world.database.run(
    'UPDATE inbound_items SET shipped = ?, received = ?, updated_at = ?, details = ? WHERE id = ?',
    item.shipped,
    item.received,
    world.now(),
    JSON.stringify(item.details),
    item.id,
  );

export const deleteItem = (world: World, { id }: InboundItem): void =>
  void world.database.run('DELETE FROM inbound_items WHERE id = ?', id);

export function findItem(world: World, shipment: number, sku: string): InboundItem | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM inbound_items WHERE shipment = ? AND sku = ?',
    shipment,
    sku,
  );
  return row && itemOf(row);
}

/** All items of a shipment, in the order of their SKUs. */
export const itemsOf = (world: World, shipment: number): InboundItem[] => pageOfItems(world, shipment, -1);

/** Up to `limit` items of a shipment from behind a SKU on. */
export const pageOfItems = (world: World, shipment: number, limit: number, after = ''): InboundItem[] =>
  world.database
    .all<Row>(
      'SELECT * FROM inbound_items WHERE shipment = ? AND sku > ? ORDER BY sku LIMIT ? + 0',
      shipment,
      after,
      limit,
    )
    .map(itemOf);

/** Up to `limit` items of a seller that were updated in a period (both ends included), longest ago first. */
export const itemsUpdated = (
  world: World,
  { seller, from, to, after }: { seller: number; from: number; to: number; after?: UpdatePlace },
  limit: number,
): InboundItem[] =>
  world.database
    .all<Row>(
      `SELECT * FROM inbound_items WHERE seller = ? AND (updated_at, id) > (?, ?) AND updated_at <= ?
       ORDER BY updated_at, id LIMIT ? + 0`,
      seller,
      after?.at ?? from - 1,
      after?.id ?? Number.MAX_SAFE_INTEGER,
      to,
      limit,
    )
    .map(itemOf);

/** How many units a shipment has. */
export const unitsOf = (world: World, shipment: number): number =>
  world.database.numbers(
    'SELECT coalesce(sum(shipped), 0) FROM inbound_items WHERE shipment = ?',
    shipment,
  )[0]!;
