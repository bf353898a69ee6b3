import type { World } from '../../world/world.js';

/** Which date of an association a list of shoppers goes by. */
export type ShopperDate = 'associated' | 'updated';

/** Shoppers of some shops, of a period from an instant to before another one, in milliseconds. */
export interface ShopperQuery {
  webstores: readonly number[];
  by: ShopperDate;
  from: number;
  to: number;
}

/** A place in such a list: the date, and the row for those with the same date. */
export interface ShopperPlace {
  at: number;
  id: number;
}

const columns = { associated: 'associated_at', updated: 'updated_at' } as const;

/**
 * The rows of up to `limit` shoppers, the longest ago first, each once and at the earliest of its dates that are in the
 * period, from behind place `after` on.
 */
export function findShoppers(
  world: World,
  { webstores, by, from, to }: ShopperQuery,
  limit: number,
  after: ShopperPlace = { at: from, id: 0 },
): ShopperPlace[] {
  const column = columns[by];
  const dates = webstores.flatMap((webstore) =>
    world.database.all<ShopperPlace>(
      `SELECT a.${column} AS at, a.shopper AS id FROM shop_associations a
       WHERE a.webstore = ? AND a.${column} < ? AND (a.${column}, a.shopper) > (?, ?)
         AND NOT EXISTS (
           SELECT 1 FROM shop_associations b WHERE b.shopper = a.shopper AND b.${column} >= ?
             AND (b.${column}, b.id) < (a.${column}, a.id)
             AND b.webstore IN (SELECT value FROM json_each(?)))
       ORDER BY a.${column}, a.shopper LIMIT ?`,
      webstore,
      to,
      after.at,
      after.id,
      from,
      JSON.stringify(webstores),
      limit,
    ),
  );
  return dates.sort((a, b) => a.at - b.at || a.id - b.id).slice(0, limit);
}
