import type { World } from '../world/world.js';
import { findFeed } from './feeds.js';
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

/** The feed that asks for a change, and the change in its words. */
export interface Fed {
  feedSubmissionId: string;
  said: string;
}

/** How long what a feed said is remembered, as long as MWS kept feeds (chosen): the same again within it is passed over. */
const REMEMBERED = 90 * 24 * 60 * 60_000;

/** What bulk changes change of a listing, as its row has it. */
interface Offered extends Record<string, unknown> {
  status: ListingStatus;
  channel: Channel;
  price: string;
  currency: string;
  quantity: number;
}
type OfferedRow = Offered & { id: number; sku: string };

/** By which feed a listing was updated last, and what that said. */
interface Remembered {
  fed_by: string | null;
  fed: string | null;
}

const OFFERED =
  'SELECT id, sku, status, channel, price, currency, quantity FROM listings WHERE participation = ?';

/**
 * Changes what is offered under a SKU, for bulk. What would change nothing, and is what the last feed said of it, is not done.
 * @returns the feed that said the same, where it is not done
 */
export function changeSku(
  world: World,
  participation: number,
  sku: string,
  { quantity, price, channel }: SkuChange,
  fed: Fed,
): 'unknown' | 'changed' | { identicalTo: string } {
  const row = world.database.get<OfferedRow & Remembered>(
    `${OFFERED.replace(' FROM', ', fed_by, fed FROM')} AND sku = ?`,
    participation,
    sku,
  );
  if (!row) return 'unknown';
  const { id, sku: _, fed_by: fedBy, fed: lastSaid, ...was } = row;
  const statusOfUnpriced = price === undefined ? 'inactive' : 'active';
  const now: Offered = {
    ...was,
    status: was.price === '0.00' ? statusOfUnpriced : was.status,
    channel: channel ?? was.channel,
    price: price ?? was.price,
    quantity: quantity ?? was.quantity,
  };
  if (lastSaid === fed.said && isSame(was, now) && isFresh(world, fedBy!, fed))
    return { identicalTo: fedBy! };
  world.database.transaction(() => {
    world.database.run(
      `UPDATE listings SET quantity = ?, channel = ?, status = ?, price = ?, updated_at = max(updated_at + 1, ?),
         fed_by = ?, fed = ? WHERE id = ?`,
      now.quantity,
      now.channel,
      now.status,
      now.price,
      world.now(),
      fed.feedSubmissionId,
      fed.said,
      id,
    );
    tellListingChanged(world, { participation, sku }, was, now);
  });
  return 'changed';
}

const isSame = (was: Offered, now: Offered): boolean =>
  (Object.keys(was) as (keyof Offered)[]).every((name) => was[name] === now[name]);

/** Whether another feed said it, and not long ago. */
function isFresh(world: World, fedBy: string, { feedSubmissionId }: Fed): boolean {
  if (fedBy === feedSubmissionId) return false;
  const feed = findFeed(world, fedBy);
  return feed !== undefined && world.now() - feed.submittedAt < REMEMBERED;
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
