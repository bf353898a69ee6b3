import type { World } from '../../world/world.js';
import type { Shopper } from './shoppers.js';
import type { Webstore } from './webstores.js';

/** What lies in a cart of a SKU: to be bought, or saved for later. */
export interface CartLine {
  sku: string;
  quantity: number;
  saved: boolean;
}

/** A shopper's cart at one shop; somebody who is not signed in has a session instead. Instants are milliseconds since 1970. */
export interface Cart {
  id: number;
  cartId: string;
  webstore: number;
  marketplaceId: string;
  domain: string;
  /** The row of the seller. */
  seller: number;
  customerId: string | null;
  sessionId: string | null;
  /** The last change by the shopper; neither price nor stock moves it. */
  updatedAt: number;
  lines: CartLine[];
}

interface Row {
  id: number;
  cart_id: string;
  webstore: number;
  marketplace_id: string;
  domain: string;
  seller: number;
  customer_id: string | null;
  session_id: string | null;
  updated_at: number;
}

const SELECT = `SELECT c.*, p.marketplace_id, w.domain, p.seller, s.customer_id FROM carts c
  JOIN webstores w ON w.id = c.webstore JOIN participations p ON p.id = w.participation
  LEFT JOIN shoppers s ON s.id = c.shopper`;

const cartOf = (world: World, row: Row): Cart => ({
  id: row.id,
  cartId: row.cart_id,
  webstore: row.webstore,
  marketplaceId: row.marketplace_id,
  domain: row.domain,
  seller: row.seller,
  customerId: row.customer_id,
  sessionId: row.session_id,
  updatedAt: row.updated_at,
  lines: world.database
    .all<{ sku: string; quantity: number; saved: number }>(
      'SELECT sku, quantity, saved FROM cart_lines WHERE cart = ? ORDER BY id',
      row.id,
    )
    .map((line) => ({ ...line, saved: line.saved === 1 })),
});

export interface NewCart {
  /** Absent: somebody who is not signed in. */
  shopper?: Shopper;
  lines: readonly CartLine[];
  updatedAt?: number;
}

/** Puts things into a new cart at a shop. A shopper has one cart at most there: see `findCartOf`. */
export function createCart(world: World, shop: Webstore, { shopper, lines, updatedAt }: NewCart): Cart {
  return world.database.transaction(() => {
    const { id } = world.database.run(
      'INSERT INTO carts (cart_id, webstore, shopper, session_id, updated_at) VALUES (?, ?, ?, ?, ?)',
      `C${world.ids.made.text(13)}`,
      shop.id,
      shopper?.id ?? null,
      shopper
        ? null
        : `${world.ids.made.text(3, DIGITS)}-${world.ids.made.text(7, DIGITS)}-${world.ids.made.text(7, DIGITS)}`,
      updatedAt ?? world.now(),
    );
    for (const line of lines) putLine(world, id, line);
    return cartOfRow(world, id);
  });
}

const DIGITS = '0123456789';

/** The cart in row `id`. */
export const cartOfRow = (world: World, id: number): Cart =>
  cartOf(world, world.database.get<Row>(`${SELECT} WHERE c.id = ?`, id)!);

/** The cart with a cart id, whosever it is. */
export function findCart(world: World, cartId: string): Cart | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE c.cart_id = ?`, cartId);
  return row && cartOf(world, row);
}

/** The cart of a shopper at a shop. */
export function findCartOf(world: World, shop: Webstore, shopper: Shopper): Cart | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE c.shopper = ? AND c.webstore = ?`,
    shopper.id,
    shop.id,
  );
  return row && cartOf(world, row);
}

/** A place in a list of carts: when it changed, and its row for those that changed at once. */
export interface CartPlace {
  at: number;
  id: number;
}

/** How long a cart with nothing in it stays, in milliseconds: 90 days. */
const EMPTY_STAYS = 90 * 86_400_000;

/** Whether a cart is still there: one with nothing in it goes 90 days after its last change. */
export const isThere = (world: World, { lines, updatedAt }: Cart): boolean =>
  lines.length > 0 || updatedAt >= world.now() - EMPTY_STAYS;

/** Up to `limit` carts of some shops that changed at `from` or later and before `to`, the longest ago first. */
export function listCarts(
  world: World,
  webstores: readonly number[],
  { from, to }: { from: number; to: number },
  limit: number,
  after: CartPlace = { at: from, id: 0 },
): Cart[] {
  const places = webstores.flatMap((webstore) =>
    world.database.all<CartPlace>(
      `SELECT updated_at AS at, id FROM carts WHERE webstore = ? AND updated_at < ? AND (updated_at, id) > (?, ?)
         AND (updated_at >= ? OR EXISTS (SELECT 1 FROM cart_lines WHERE cart = carts.id))
       ORDER BY updated_at, id LIMIT ?`,
      webstore,
      to,
      after.at,
      after.id,
      world.now() - EMPTY_STAYS,
      limit,
    ),
  );
  return places
    .sort((a, b) => a.at - b.at || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => cartOfRow(world, id));
}

/** What a shopper does with a cart. SKUs that are not in it are passed over where they are to be set, moved or removed. */
export interface CartChange {
  /** Adds units to what is to be bought. */
  add?: readonly { sku: string; quantity: number }[];
  /** Sets how many are to be bought. */
  set?: readonly { sku: string; quantity: number }[];
  remove?: readonly string[];
  /** Saves for later what was to be bought. */
  save?: readonly string[];
  /** Moves back what was saved. */
  activate?: readonly string[];
}

/** Does what a shopper does with a cart, all of it or nothing. */
export function changeCart(world: World, cart: Cart, change: CartChange): Cart {
  return world.database.transaction(() => {
    for (const line of change.add ?? []) putLine(world, cart.id, { ...line, saved: false });
    for (const { sku, quantity } of change.set ?? [])
      world.database.run(
        'UPDATE cart_lines SET quantity = ? WHERE cart = ? AND sku = ? AND saved = 0',
        quantity,
        cart.id,
        sku,
      );
    for (const sku of change.remove ?? [])
      world.database.run('DELETE FROM cart_lines WHERE cart = ? AND sku = ?', cart.id, sku);
    for (const sku of change.save ?? []) moveLine(world, cart.id, sku, true);
    for (const sku of change.activate ?? []) moveLine(world, cart.id, sku, false);
    return touch(world, cart);
  });
}

/** Takes out of a cart what was bought; what is saved for later stays. */
export function emptyCart(world: World, cart: Cart): Cart {
  world.database.run('DELETE FROM cart_lines WHERE cart = ? AND saved = 0', cart.id);
  return touch(world, cart);
}

export const removeCart = (world: World, { id }: Cart): void =>
  void world.database.run('DELETE FROM carts WHERE id = ?', id);

function touch(world: World, { id }: Cart): Cart {
  world.database.run('UPDATE carts SET updated_at = ? WHERE id = ?', world.now(), id);
  return cartOfRow(world, id);
}

function putLine(world: World, cart: number, { sku, quantity, saved }: CartLine): void {
  world.database.run(
    `INSERT INTO cart_lines (cart, sku, quantity, saved, added_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (cart, sku, saved) DO UPDATE SET quantity = quantity + excluded.quantity`,
    cart,
    sku,
    quantity,
    saved ? 1 : 0,
    world.now(),
  );
}

function moveLine(world: World, cart: number, sku: string, saved: boolean): void {
  const from = saved ? 0 : 1;
  const line = world.database.get<{ quantity: number }>(
    'SELECT quantity FROM cart_lines WHERE cart = ? AND sku = ? AND saved = ?',
    cart,
    sku,
    from,
  );
  if (!line) return;
  world.database.run('DELETE FROM cart_lines WHERE cart = ? AND sku = ? AND saved = ?', cart, sku, from);
  putLine(world, cart, { sku, quantity: line.quantity, saved });
}
