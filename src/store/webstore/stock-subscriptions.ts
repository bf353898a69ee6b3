import type { World } from '../../world/world.js';
import type { Webstore } from './webstores.js';

/** A mail that somebody waits for until an item is back, or that was sent. */
export type SubscriptionState = 'Subscribed' | 'Notified';

/** Somebody who wants a mail when an item of a shop can be bought again. Instants are milliseconds since 1970. */
export interface StockSubscription {
  id: number;
  webstore: number;
  sku: string;
  email: string;
  createdAt: number;
  /** When the mail was sent; null: it was not. */
  notifiedAt: number | null;
}

interface Row {
  id: number;
  webstore: number;
  sku: string;
  email: string;
  created_at: number;
  notified_at: number | null;
}

const subscriptionOf = (row: Row): StockSubscription => ({
  id: row.id,
  webstore: row.webstore,
  sku: row.sku,
  email: row.email,
  createdAt: row.created_at,
  notifiedAt: row.notified_at,
});

/** The subscription in row `id`. */
export function findSubscription(world: World, id: number): StockSubscription | undefined {
  const row = world.database.get<Row>('SELECT * FROM stock_subscriptions WHERE id = ?', id);
  return row && subscriptionOf(row);
}

/** Reads what changes in stock, for those who wait. A world begins to have it with its first subscription. */
export const STOCK_READER = 'webstore.stock';

export interface NewSubscription {
  sku: string;
  email: string;
  createdAt?: number;
  notifiedAt?: number;
}

/** Lets somebody wait for an item; whoever waits for it already goes on waiting. @returns the subscription */
export function subscribe(world: World, shop: Webstore, wish: NewSubscription): StockSubscription {
  world.events.register(STOCK_READER);
  world.database.run(
    `INSERT OR IGNORE INTO stock_subscriptions (webstore, sku, email, created_at, notified_at) VALUES (?, ?, ?, ?, ?)`,
    shop.id,
    wish.sku,
    wish.email,
    wish.createdAt ?? world.now(),
    wish.notifiedAt ?? null,
  );
  const row = world.database.get<Row>(
    `SELECT * FROM stock_subscriptions WHERE webstore = ? AND sku = ? AND email = ?
     ORDER BY notified_at IS NOT NULL, id DESC LIMIT 1`,
    shop.id,
    wish.sku,
    wish.email,
  );
  return subscriptionOf(row!);
}

export const unsubscribe = (world: World, id: number): void =>
  void world.database.run('DELETE FROM stock_subscriptions WHERE id = ?', id);

/** Nobody waits for an item of a shop any more; who was told stays. */
export const unsubscribeAll = (world: World, webstore: number, sku: string): void =>
  void world.database.run(
    'DELETE FROM stock_subscriptions WHERE webstore = ? AND sku = ? AND notified_at IS NULL',
    webstore,
    sku,
  );

/** Whether anybody waits for an item of a shop. */
export const isWaitedFor = (world: World, webstore: number, sku: string): boolean =>
  world.database.get(
    'SELECT id FROM stock_subscriptions WHERE webstore = ? AND sku = ? AND notified_at IS NULL LIMIT 1',
    webstore,
    sku,
  ) !== undefined;

/** Sends the mails about an item to all who wait for it. @returns how many */
export const sendMails = (world: World, webstore: number, sku: string): number =>
  world.database.run(
    'UPDATE stock_subscriptions SET notified_at = ? WHERE webstore = ? AND sku = ? AND notified_at IS NULL',
    world.now(),
    webstore,
    sku,
  ).changes;

/** What is counted: who waits since a time of the period, or whose mail was sent in it. */
export interface SubscriptionQuery {
  state: SubscriptionState;
  from: number;
  /** The end, which is not part of the period. */
  to: number;
}

/** The indexes of the table know those who wait by when they began to, and the others by when they were told. */
const inPeriod = {
  Subscribed: 'notified_at IS NULL AND created_at >= ? AND created_at < ?',
  Notified: 'notified_at IS NOT NULL AND notified_at >= ? AND notified_at < ?',
} as const;

/** How many subscriptions of one SKU a query is true of. */
export const countSubscriptions = (
  world: World,
  webstore: number,
  sku: string,
  { state, from, to }: SubscriptionQuery,
): number =>
  world.database.get<{ count: number }>(
    `SELECT count(*) AS count FROM stock_subscriptions
     WHERE webstore = ? AND sku = ? AND ${inPeriod[state]}`,
    webstore,
    sku,
    from,
    to,
  )!.count;

/** The counts of up to `limit` SKUs of a shop that a query is true of, in their order, from behind SKU `after` on. */
export const countBySku = (
  world: World,
  webstore: number,
  { state, from, to }: SubscriptionQuery,
  limit: number,
  after = '',
): { sku: string; count: number }[] =>
  world.database.all(
    `SELECT sku, count(*) AS count FROM stock_subscriptions
     WHERE webstore = ? AND sku > ? AND ${inPeriod[state]}
     GROUP BY sku ORDER BY sku LIMIT ?`,
    webstore,
    after,
    from,
    to,
    limit,
  );
