import type { World } from '../world/world.js';
import type { ListingStatus } from './listings.js';
import type { Channel } from './orders/order.js';
import { tellListingChanged } from './tell-listing.js';

/** What a seller may change about its listing of a SKU at once. */
export interface SkuChange {
  quantity?: number;
  /** With two decimals, in the currency of the listing. A listing without a price is inactive, and active with its first one. */
  price?: string;
  channel?: Channel;
}

/** What bulk changes change of a listing, as its row has it. */
interface Offered extends Record<string, unknown> {
  status: ListingStatus;
  channel: Channel;
  price: string;
  currency: string;
  quantity: number;
}
type OfferedRow = Offered & { id: number; sku: string };

const OFFERED =
  'SELECT id, sku, status, channel, price, currency, quantity FROM listings WHERE participation = ?';

/** Changes what is offered under a SKU, for bulk. @returns whether there is such a listing */
export function changeSku(
  world: World,
  participation: number,
  sku: string,
  { quantity, price, channel }: SkuChange,
): boolean {
  const row = world.database.get<OfferedRow>(`${OFFERED} AND sku = ?`, participation, sku);
  if (!row) return false;
  const { id, sku: _, ...was } = row;
  const statusOfUnpriced = price === undefined ? 'inactive' : 'active';
  const now: Offered = {
    ...was,
    status: was.price === '0.00' ? statusOfUnpriced : was.status,
    channel: channel ?? was.channel,
    price: price ?? was.price,
    quantity: quantity ?? was.quantity,
  };
  world.database.transaction(() => {
    world.database.run(
      `UPDATE listings SET quantity = ?, channel = ?, status = ?, price = ?, updated_at = max(updated_at + 1, ?)
       WHERE id = ?`,
      now.quantity,
      now.channel,
      now.status,
      now.price,
      world.now(),
      id,
    );
    tellListingChanged(world, { participation, sku }, was, now);
  });
  return true;
}

/**
 * Takes up to `limit` listings of a participation out of the shop, from behind SKU `after` on: inactive, with nothing in
 * stock. @returns the last SKU, or undefined where none was left
 */
export function closeListings(
  world: World,
  participation: number,
  after: string,
  limit: number,
): string | undefined {
  const rows = world.database.all<OfferedRow>(
    `${OFFERED} AND sku > ? ORDER BY sku LIMIT ? + 0`,
    participation,
    after,
    limit,
  );
  const last = rows.at(-1)?.sku;
  if (last === undefined) return undefined;
  world.database.transaction(() => {
    world.database.run(
      `UPDATE listings SET status = 'inactive', quantity = 0, updated_at = max(updated_at + 1, ?)
       WHERE participation = ? AND sku > ? AND sku <= ?`,
      world.now(),
      participation,
      after,
      last,
    );
    for (const { id: _, sku, ...was } of rows)
      tellListingChanged(world, { participation, sku }, was, { ...was, status: 'inactive', quantity: 0 });
  });
  return last;
}
