import type { World } from '../world/world.js';

/** What a return says beside its date; kept as JSON. */
export interface ReturnDetails {
  amazonOrderId: string;
  sku: string;
  asin: string;
  fnsku: string;
  title: string;
  quantity: number;
  /** Such as `PHX3`. */
  fulfillmentCenter: string;
  /** What became of the units: such as `SELLABLE` or `CUSTOMER_DAMAGED`. */
  disposition: string;
  /** Such as `UNWANTED_ITEM`. */
  reason: string;
  /** Such as `Unit returned to inventory`. */
  status: string;
  licensePlate: string;
  comments?: string;
}

/** Units of an order that Amazon shipped and took back. Instants are milliseconds since 1970. */
export interface FbaReturn extends ReturnDetails {
  id: number;
  returnedAt: number;
}

/** Adds a return. @param participation the row of the seller's part in a marketplace */
export function insertReturn(
  world: World,
  participation: number,
  returnedAt: number,
  details: ReturnDetails,
): void {
  world.database.run(
    'INSERT INTO fba_returns (participation, returned_at, details) VALUES (?, ?, ?)',
    participation,
    returnedAt,
    JSON.stringify(details),
  );
}

/** A place in a list by date: the instant, and the row for those with the same instant. */
export interface ReturnPlace {
  at: number;
  id: number;
}

/** Up to `limit` returns from `after` on until `to`, oldest first. */
export const listReturns = (
  world: World,
  participation: number,
  to: number,
  limit: number,
  after: ReturnPlace,
): FbaReturn[] =>
  world.database
    .all<{ id: number; returned_at: number; details: string }>(
      `SELECT id, returned_at, details FROM fba_returns
       WHERE participation = ? AND (returned_at, id) > (?, ?) AND returned_at <= ?
       ORDER BY returned_at, id LIMIT ? + 0`,
      participation,
      after.at,
      after.id,
      to,
      limit,
    )
    .map((row) => ({
      ...(JSON.parse(row.details) as ReturnDetails),
      id: row.id,
      returnedAt: row.returned_at,
    }));
