import type { World } from '../../world/world.js';

/** The marketplaces that have something of a product: it is listed or offered there, or the catalogue describes it. */
export const marketplacesOf = (world: World, asin: string): string[] =>
  world.database
    .all<{ id: string }>(
      `SELECT p.marketplace_id AS id FROM listings l JOIN participations p ON p.id = l.participation WHERE l.asin = ?
       UNION SELECT marketplace_id FROM offers WHERE asin = ?
       UNION SELECT marketplace_id FROM catalog WHERE asin = ? AND marketplace_id <> ''
       ORDER BY id`,
      asin,
      asin,
      asin,
    )
    .map(({ id }) => id);
