import type { World } from '../../world/world.js';

/** The rows of orders that came by themselves and still wait for something, oldest first. */
export const liveOrders = (world: World): number[] =>
  world.database.numbers(
    `SELECT o.id FROM participations p JOIN orders o ON o.participation = p.id
     WHERE o.status IN ('Pending', 'Unshipped', 'PartiallyShipped') AND o.details ->> 'live' = 1 ORDER BY o.id`,
  );
