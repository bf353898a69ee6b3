import type { World } from '../../world/world.js';
import type { Address } from '../orders/order.js';
import type { Webstore } from './webstores.js';

/** Whether somebody has an account at the shop, or bought something without one. */
export type AccountType = 'Registered' | 'Guest';

/** An address of a shopper; one of them at most is where everything goes unless said otherwise. */
export type ShopperAddress = Address & { default?: boolean };

/** Somebody who shops at a seller's own shops. The same person is another one to another seller. */
export interface Shopper {
  id: number;
  /** The row of the seller. */
  seller: number;
  /** What the seller knows the shopper by: `A`, and 13 capitals and digits. */
  customerId: string;
  name: string;
  email: string;
  accountType: AccountType;
  /** The default one first. */
  addresses: ShopperAddress[];
}

/** That a shopper has signed in to a shop. Instants are milliseconds since 1970. */
export interface Association {
  webstore: number;
  domain: string;
  /** Whether the account began at this shop. */
  origin: boolean;
  associatedAt: number;
  /** When name, e-mail address or postal addresses changed last, or the shopper signed in first. */
  updatedAt: number;
}

interface Row {
  id: number;
  seller: number;
  customer_id: string;
  name: string;
  email: string;
  account_type: AccountType;
  addresses: string;
}

const shopperOf = (row: Row): Shopper => ({
  id: row.id,
  seller: row.seller,
  customerId: row.customer_id,
  name: row.name,
  email: row.email,
  accountType: row.account_type,
  addresses: JSON.parse(row.addresses) as ShopperAddress[],
});

export interface NewShopper {
  customerId?: string;
  name: string;
  email: string;
  accountType?: AccountType;
  addresses?: readonly ShopperAddress[];
  associatedAt?: number;
  updatedAt?: number;
}

/** Signs somebody up at a shop. */
export function createShopper(world: World, shop: Webstore, shopper: NewShopper): Shopper {
  return world.database.transaction(() => {
    const { id } = world.database.run(
      'INSERT INTO shoppers (seller, customer_id, name, email, account_type, addresses) VALUES (?, ?, ?, ?, ?, ?)',
      shop.seller,
      shopper.customerId ?? `A${world.ids.made.text(13)}`,
      shopper.name,
      shopper.email,
      shopper.accountType ?? 'Registered',
      JSON.stringify(defaultFirst(shopper.addresses ?? [])),
    );
    const associatedAt = shopper.associatedAt ?? world.now();
    insertAssociation(world, id, shop.id, true, associatedAt, shopper.updatedAt ?? associatedAt);
    return shopperOfRow(world, id);
  });
}

/** Signs a shopper in to a further shop of the seller. @returns whether it was not signed in there before */
export function associate(world: World, shopper: Shopper, shop: Webstore): boolean {
  if (listAssociations(world, shopper).some(({ webstore }) => webstore === shop.id)) return false;
  insertAssociation(world, shopper.id, shop.id, false, world.now(), world.now());
  return true;
}

function insertAssociation(
  world: World,
  shopper: number,
  webstore: number,
  origin: boolean,
  associatedAt: number,
  updatedAt: number,
): void {
  world.database.run(
    'INSERT INTO shop_associations (shopper, webstore, origin, associated_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    shopper,
    webstore,
    origin ? 1 : 0,
    associatedAt,
    updatedAt,
  );
}

/** The shopper in row `id`. */
export const shopperOfRow = (world: World, id: number): Shopper =>
  shopperOf(world.database.get<Row>('SELECT * FROM shoppers WHERE id = ?', id)!);

/** The shopper with a customer id, whichever seller it is known to. */
export function findShopper(world: World, customerId: string): Shopper | undefined {
  const row = world.database.get<Row>('SELECT * FROM shoppers WHERE customer_id = ?', customerId);
  return row && shopperOf(row);
}

/** Where a shopper has signed in, the first time first. */
export const listAssociations = (world: World, { id }: Shopper): Association[] =>
  world.database
    .all<{
      webstore: number;
      domain: string;
      origin: number;
      associatedAt: number;
      updatedAt: number;
    }>(
      `SELECT a.webstore, w.domain, a.origin, a.associated_at AS associatedAt, a.updated_at AS updatedAt
       FROM shop_associations a JOIN webstores w ON w.id = a.webstore WHERE a.shopper = ? ORDER BY a.id`,
      id,
    )
    .map((row) => ({ ...row, origin: row.origin === 1 }));

/** What a shopper may change of the account. */
export type ShopperChange = Partial<Pick<Shopper, 'name' | 'email' | 'addresses'>>;

/** Changes an account; all shops that the shopper has signed in to take note of it. */
export function updateShopper(world: World, shopper: Shopper, change: ShopperChange): Shopper {
  const next = { ...shopper, ...change };
  return world.database.transaction(() => {
    world.database.run(
      'UPDATE shoppers SET name = ?, email = ?, addresses = ? WHERE id = ?',
      next.name,
      next.email,
      JSON.stringify(defaultFirst(next.addresses)),
      shopper.id,
    );
    world.database.run(
      'UPDATE shop_associations SET updated_at = ? WHERE shopper = ?',
      world.now(),
      shopper.id,
    );
    return shopperOfRow(world, shopper.id);
  });
}

/** Deletes an account: the shopper is in no answer any more, and the carts are gone. */
export const removeShopper = (world: World, { id }: Shopper): void =>
  void world.database.run('DELETE FROM shoppers WHERE id = ?', id);

/** One default address at most, and that one first. */
function defaultFirst(addresses: readonly ShopperAddress[]): ShopperAddress[] {
  const at = addresses.findIndex((address) => address.default);
  if (at < 0) return [...addresses];
  const others = addresses.filter((_, index) => index !== at).map(({ default: _, ...address }) => address);
  return [addresses[at]!, ...others];
}
