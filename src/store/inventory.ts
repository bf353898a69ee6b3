import { createChance } from '../world/chance.js';
import type { World } from '../world/world.js';
import { differenceOf } from './difference.js';

/** What no query looks for; kept as JSON with the stock. */
export interface StockDetails {
  /** The units lie with those of other sellers, under the ASIN for a label. */
  commingled?: boolean;
  /** Where the units are, and when they can be sold, if that is set by hand. */
  lots?: readonly Lot[];
}

/** Units of a SKU that can be sold at the same time. */
export interface Lot {
  quantity: number;
  type: 'InStock' | 'Inbound' | 'Transfer';
  /** An instant in milliseconds, `now`, or `unknown`. */
  earliest: Availability;
  latest: Availability;
}

export type Availability = number | 'now' | 'unknown';

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
  /** Units set aside for orders. */
  reserved: number;
  /** Units on their way from one warehouse to another. */
  transfer: number;
  unfulfillable: number;
  details: StockDetails;
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
  transfer: number;
  unfulfillable: number;
  updated_at: number;
  details: string;
}

/** What most stock has for details, which need not be read. */
const NOTHING = '{}';

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
  transfer: row.transfer,
  unfulfillable: row.unfulfillable,
  details: row.details === NOTHING ? {} : (JSON.parse(row.details) as StockDetails),
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
  transfer?: number;
  unfulfillable?: number;
  details?: StockDetails;
  updatedAt?: number;
}

/** Adds a SKU to a seller's stock and does not read it back, for bulk. @returns its row. */
export function insertStock(world: World, stock: NewStock): number {
  const { seller, sku, inStock, inbound = 0, reserved = 0, transfer = 0, unfulfillable = 0 } = stock;
  return world.database.transaction(() => {
    const { id } = world.database.run(
      `INSERT INTO inventory (seller, sku, asin, fnsku, condition, in_stock, inbound, reserved, transfer, unfulfillable,
         details, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      seller,
      sku,
      stock.asin,
      stock.fnsku ?? (stock.details?.commingled ? stock.asin : `X00${world.ids.made.text(7)}`),
      stock.condition ?? 'NewItem',
      inStock,
      inbound,
      reserved,
      transfer,
      unfulfillable,
      JSON.stringify(stock.details ?? {}),
      stock.updatedAt ?? world.now(),
    );
    const details = { inStock, inbound, reserved, transfer, unfulfillable };
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

/** What Amazon's warehouses hold of several SKUs of a seller, by SKU; those that it never saw are absent. */
export const findStocks = (world: World, seller: number, skus: readonly string[]): Map<string, Stock> =>
  new Map(
    world.database
      .all<Row>(
        'SELECT i.* FROM json_each(?) a CROSS JOIN inventory i ON i.seller = ? AND i.sku = a.value',
        JSON.stringify(skus),
        seller,
      )
      .map((row) => [row.sku, stockOf(row)]),
  );

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

/** What feeds, shipments and the control API may set. */
export type StockChange = Partial<
  Pick<Stock, 'inStock' | 'inbound' | 'reserved' | 'transfer' | 'unfulfillable' | 'details'>
>;

/** Changes the counts of a SKU; two changes in the same millisecond still have different `updatedAt`. */
export function updateStock(world: World, stock: Stock, change: StockChange): Stock {
  const next = { ...stock, ...change };
  return world.database.transaction(() => {
    world.database.run(
      `UPDATE inventory SET in_stock = ?, inbound = ?, reserved = ?, transfer = ?, unfulfillable = ?, details = ?,
         updated_at = max(updated_at + 1, ?) WHERE id = ?`,
      next.inStock,
      next.inbound,
      next.reserved,
      next.transfer,
      next.unfulfillable,
      JSON.stringify(next.details),
      world.now(),
      stock.id,
    );
    tellStockChanged(world, stock, next);
    return findStock(world, stock.seller, stock.sku)!;
  });
}

/** Amazon holds a SKU no more. */
export function deleteStock(world: World, { id, seller, sku: subject }: Stock): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM inventory WHERE id = ?', id);
    world.events.append('stock.removed', { seller, subject, details: {} });
  });
}

/** Notes the token of a call that adds to a seller's stock. @returns whether it never came before */
export const isFirstAddition = (world: World, seller: number, token: string): boolean =>
  world.database.run(
    'INSERT INTO stock_additions (seller, token) VALUES (?, ?) ON CONFLICT DO NOTHING',
    seller,
    token,
  ).changes > 0;

function tellStockChanged(world: World, was: Stock, now: Stock): void {
  const details = differenceOf(saidOf(was), saidOf(now));
  if (details) world.events.append('stock.changed', { seller: was.seller, subject: was.sku, details });
}

/** What is said of stock that can change. */
const saidOf = ({ inStock, inbound, reserved, transfer, unfulfillable, details }: Stock) => ({
  inStock,
  inbound,
  reserved,
  transfer,
  unfulfillable,
  ...details,
});

/** Units that were set aside leave the warehouse: what can be sold stays as it is, so that `updatedAt` does too. */
export function releaseReserved(world: World, stock: Stock, quantity: number): void {
  const reserved = Math.max(0, stock.reserved - quantity);
  world.database.transaction(() => {
    world.database.run('UPDATE inventory SET reserved = ? WHERE id = ?', reserved, stock.id);
    tellStockChanged(world, stock, { ...stock, reserved });
  });
}

/**
 * Makes room for a SKU that Amazon is to ship from now on, where there is none: it holds nothing of it yet. Its label follows from the
 * seed and the SKU, so that it draws on nothing.
 */
export function makeRoom(world: World, { seller, sku, asin }: Pick<Stock, 'seller' | 'sku' | 'asin'>): void {
  if (findStock(world, seller, sku)) return;
  const fnsku = `X00${createChance(world.seed, `fnsku/${seller}/${sku}`).text(7)}`;
  insertStock(world, { seller, sku, asin, fnsku, inStock: 0 });
}
