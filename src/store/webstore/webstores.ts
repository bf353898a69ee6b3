import { listParticipations } from '../../registry/sellers.js';
import type { Seller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';

/** A seller's own shop on Amazon Webstore, in one marketplace. Instants are milliseconds since 1970. */
export interface Webstore {
  id: number;
  participation: number;
  marketplaceId: string;
  /** The row of the seller. */
  seller: number;
  /** Such as `shop.example.com`. */
  domain: string;
  /** Whether it has the seller's own checkout: only then are its carts and customers told of. */
  brandedCheckout: boolean;
  openedAt: number;
}

interface Row {
  id: number;
  participation: number;
  marketplace_id: string;
  seller: number;
  domain: string;
  branded_checkout: number;
  opened_at: number;
}

const webstoreOf = (row: Row): Webstore => ({
  id: row.id,
  participation: row.participation,
  marketplaceId: row.marketplace_id,
  seller: row.seller,
  domain: row.domain,
  brandedCheckout: row.branded_checkout === 1,
  openedAt: row.opened_at,
});

const SELECT =
  'SELECT w.*, p.marketplace_id, p.seller FROM webstores w JOIN participations p ON p.id = w.participation';

export interface NewWebstore {
  participation: number;
  domain: string;
  brandedCheckout?: boolean;
  openedAt?: number;
}

/** Opens a shop. A participation has one at most: see `findWebstore`. */
export function openWebstore(world: World, shop: NewWebstore): Webstore {
  const { id } = world.database.run(
    'INSERT INTO webstores (participation, domain, branded_checkout, opened_at) VALUES (?, ?, ?, ?)',
    shop.participation,
    shop.domain,
    (shop.brandedCheckout ?? true) ? 1 : 0,
    shop.openedAt ?? world.now(),
  );
  return webstoreOfRow(world, id);
}

/** The shop in row `id`. */
export const webstoreOfRow = (world: World, id: number): Webstore =>
  webstoreOf(world.database.get<Row>(`${SELECT} WHERE w.id = ?`, id)!);

/** The shop of a participation, if it has one. */
export function findWebstore(world: World, participation: number): Webstore | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE w.participation = ?`, participation);
  return row && webstoreOf(row);
}

/** All shops of a seller, in the order of its marketplaces. */
export const listWebstores = (world: World, seller: Seller): Webstore[] =>
  listParticipations(world, seller)
    .map(({ id }) => findWebstore(world, id))
    .filter((shop) => shop !== undefined);
