import { payRules } from '../../model/pay.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { BuyerDetails, PayAccount, PayBuyer } from './pay.js';

interface Row {
  id: number;
  buyer_id: string;
  details: string;
}

const buyerOf = (row: Row): PayBuyer => ({
  id: row.id,
  buyerId: row.buyer_id,
  details: JSON.parse(row.details) as BuyerDetails,
});

/** Adds a buyer; an id that is not given is made up. */
export function createPayBuyer(world: World, details: BuyerDetails, buyerId?: string): PayBuyer {
  const { id } = world.database.run(
    'INSERT INTO pay_buyers (buyer_id, details) VALUES (?, ?)',
    buyerId ?? `amzn1.account.A${world.ids.made.text(26)}`,
    JSON.stringify(details),
  );
  return payBuyerOfRow(world, id);
}

export const payBuyerOfRow = (world: World, id: number): PayBuyer =>
  buyerOf(world.database.get<Row>('SELECT * FROM pay_buyers WHERE id = ?', id)!);

export function findPayBuyer(world: World, buyerId: string): PayBuyer | undefined {
  const row = world.database.get<Row>('SELECT * FROM pay_buyers WHERE buyer_id = ?', buyerId);
  return row && buyerOf(row);
}

export function updatePayBuyer(world: World, buyer: PayBuyer, change: Partial<BuyerDetails>): PayBuyer {
  world.database.run(
    'UPDATE pay_buyers SET details = ? WHERE id = ?',
    JSON.stringify({ ...buyer.details, ...change }),
    buyer.id,
  );
  return payBuyerOfRow(world, buyer.id);
}

/** What a shop was given for a buyer who signed in there. */
export interface AccessToken {
  token: string;
  /** Row of the buyer. */
  buyer: number;
  /** Row of the account of the shop. */
  account: number;
  scopes: string[];
  /** In milliseconds. */
  expiresAt: number;
}

/** What a shop of Amazon Pay asks for. */
export const USUAL_SCOPES = ['profile', 'payments:widget', 'payments:shipping_address'];

/** Signs a buyer in at a shop. */
export function issueAccessToken(
  world: World,
  account: PayAccount,
  buyer: PayBuyer,
  scopes: string[] = USUAL_SCOPES,
): AccessToken {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const token = `Atza|${world.ids.made.text(80, alphabet)}`;
  const expiresAt = world.now() + parseDuration(payRules.times.accessToken)!;
  world.database.run(
    'INSERT INTO pay_access_tokens (token, buyer, account, scopes, expires_at) VALUES (?, ?, ?, ?, ?)',
    token,
    buyer.id,
    account.id,
    JSON.stringify(scopes),
    expiresAt,
  );
  return { token, buyer: buyer.id, account: account.id, scopes, expiresAt };
}

/** A token that is good now; undefined where it is made up or has ended. */
export function findAccessToken(world: World, token: string): AccessToken | undefined {
  const row = world.database.get<{
    token: string;
    buyer: number;
    account: number;
    scopes: string;
    expires_at: number;
  }>('SELECT * FROM pay_access_tokens WHERE token = ?', token);
  if (!row || row.expires_at <= world.now()) return undefined;
  const { buyer, account, scopes, expires_at: expiresAt } = row;
  return { token, buyer, account, scopes: JSON.parse(scopes) as string[], expiresAt };
}
