import type { World } from '../world/world.js';
import { differenceOf } from './difference.js';

/** What Amazon's warehouses hold of a seller's SKU. Instants are milliseconds since 1970. */
export interface Stock {
  id: number;
  seller: number;
  sku: string;
  asin: string;
  /** Amazon's own label for the seller's units: `X00…`. */
  fnsku: string;
  /** Such as `NewItem`. */
  condition: string;
  /** Units ready to be sold. */
  inStock: number;
  /** Units on their way to a warehouse. */
  inbound: number;
  /** Units set aside for orders and transfers. */
  reserved: number;
  unfulfillable: number;
  /** Goes up with every change, so it also tells whether what was made of it is stale. */
  updatedAt: number;
}

interface Row {
  id: number;
  seller: number;
  sku: string;
  asin: string;
  fnsku: string;
  condition: string;
  in_stock: number;
  inbound: number;
  reserved: number;
  unfulfillable: number;
  updated_at: number;
}

const stockOf = (row: Row): Stock => ({
  id: row.id,
  seller: row.seller,
  sku: row.sku,
  asin: row.asin,
  fnsku: row.fnsku,
  condition: row.condition,
  inStock: row.in_stock,
  inbound: row.inbound,
  reserved: row.reserved,
  unfulfillable: row.unfulfillable,
  updatedAt: row.updated_at,
});

export interface NewStock {
  /** The row of the seller. */
  seller: number;
  sku: string;
  asin: string;
  fnsku?: string;
  condition?: string;
  inStock: number;
  inbound?: number;
  reserved?: number;
  unfulfillable?: number;
  updatedAt?: number;
}

/** Adds a SKU to a seller's stock and does not read it back, for bulk. @returns its row. */
export function insertStock(world: World, stock: NewStock): number {
  const { seller, sku, inStock, inbound = 0, reserved = 0, unfulfillable = 0 } = stock;
  return world.database.transaction(() => {
    const { id } = world.database.run(
      `INSERT INTO inventory (seller, sku, asin, fnsku, condition, in_stock, inbound, reserved, unfulfillable, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      seller,
      sku,
      stock.asin,
      stock.fnsku ?? `X00${world.ids.made.text(7)}`,
      stock.condition ?? 'NewItem',
      inStock,
      inbound,
      reserved,
      unfulfillable,
      stock.updatedAt ?? world.now(),
    );
    const details = { inStock, inbound, reserved, unfulfillable };
    world.events.append('stock.created', { seller, subject: sku, details });
    return id;
  });
}

/** Adds a SKU to what Amazon holds for a seller. */
export function createStock(world: World, stock: NewStock): Stock {
  insertStock(world, stock);
  return findStock(world, stock.seller, stock.sku)!;
}

/** What Amazon holds of a SKU of the seller in row `seller`. */
export function findStock(world: World, seller: number, sku: string): Stock | undefined {
  const row = world.database.get<Row>('SELECT * FROM inventory WHERE seller = ? AND sku = ?', seller, sku);
  return row && stockOf(row);
}

/** Up to `limit` SKUs of a seller in their order, from behind SKU `after` on. */
export const listStock = (world: World, seller: number, limit = -1, after = ''): Stock[] =>
  world.database
    .all<Row>(
      'SELECT * FROM inventory WHERE seller = ? AND sku > ? ORDER BY sku LIMIT ? + 0',
      seller,
      after,
      limit,
    )
    .map(stockOf);

/** A place in a list by update: the instant, and the row for those with the same instant. */
export interface StockPlace {
  at: number;
  id: number;
}

/** Up to `limit` SKUs that changed at `from` or later, the change that is longest ago first. */
export const listStockChangedSince = (
  world: World,
  seller: number,
  from: number,
  limit = -1,
  after: StockPlace = { at: from, id: 0 },
): Stock[] =>
  world.database
    .all<Row>(
      `SELECT * FROM inventory WHERE seller = ? AND (updated_at, id) > (?, ?) ORDER BY updated_at, id LIMIT ? + 0`,
      seller,
      after.at,
      after.id,
      limit,
    )
    .map(stockOf);

/** The counts that feeds, shipments and the control API may set. */
export type StockChange = Partial<Pick<Stock, 'inStock' | 'inbound' | 'reserved' | 'unfulfillable'>>;

/** Changes the counts of a SKU; two changes in the same millisecond still have different `updatedAt`. */
export function updateStock(world: World, stock: Stock, change: StockChange): Stock {
  const next = { ...stock, ...change };
  return world.database.transaction(() => {
    world.database.run(
      `UPDATE inventory SET in_stock = ?, inbound = ?, reserved = ?, unfulfillable = ?,
       updated_at = max(updated_at + 1, ?) WHERE id = ?`,
      next.inStock,
      next.inbound,
      next.reserved,
      next.unfulfillable,
      world.now(),
      stock.id,
    );
    const { seller, sku } = stock;
    const details = differenceOf(countsOf(stock), countsOf(next));
    if (details) world.events.append('stock.changed', { seller, subject: sku, details });
    return findStock(world, seller, sku)!;
  });
}

const countsOf = ({ inStock, inbound, reserved, unfulfillable }: Stock) => ({
  inStock,
  inbound,
  reserved,
  unfulfillable,
});
