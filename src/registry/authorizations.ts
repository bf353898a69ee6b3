import type { World } from '../world/world.js';
import type { AuthorizationStatus } from './authorization-status.js';
import { createRefreshToken } from './refresh-tokens.js';

export type { AuthorizationStatus };

/** A seller's delegation of calling rights to a developer, for all its marketplaces. */
export interface Authorization {
  id: number;
  /** Rows of developers and sellers, with the ids that people know. */
  developer: number;
  seller: number;
  developerId: string;
  sellerId: string;
  authToken: string;
  status: AuthorizationStatus;
  createdAt: number;
  expiresAt: number;
  renewedAt: number | null;
  endedAt: number | null;
  /** Who revoked it. */
  endedBy: string | null;
}

interface Row {
  id: number;
  developer: number;
  seller: number;
  developer_id: string;
  seller_id: string;
  auth_token: string;
  status: AuthorizationStatus;
  created_at: number;
  expires_at: number;
  renewed_at: number | null;
  ended_at: number | null;
  ended_by: string | null;
}

const authorizationOf = (row: Row): Authorization => ({
  id: row.id,
  developer: row.developer,
  seller: row.seller,
  developerId: row.developer_id,
  sellerId: row.seller_id,
  authToken: row.auth_token,
  status: row.status,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  renewedAt: row.renewed_at,
  endedAt: row.ended_at,
  endedBy: row.ended_by,
});

const SELECT = `SELECT a.*, d.developer_id, s.seller_id FROM authorizations a
  JOIN developers d ON d.id = a.developer JOIN sellers s ON s.id = a.seller`;

/** Due work: an authorization that was not renewed in time ends. */
export const AUTHORIZATION_EXPIRES = 'authorization.expire';

/** An authorization lasts twelve months from when it was given or renewed. */
export function twelveMonthsAfter(instant: number): number {
  const date = new Date(instant);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

export interface NewAuthorization {
  developer: number;
  seller: number;
  authToken?: string;
  /** When it was given; now, if not said. It may have expired since. */
  createdAt?: number;
  expiresAt?: number;
}

/** Delegates a seller's calling rights to a developer. */
export function createAuthorization(world: World, given: NewAuthorization): Authorization {
  const createdAt = given.createdAt ?? world.now();
  const expiresAt = given.expiresAt ?? twelveMonthsAfter(createdAt);
  const expired = expiresAt <= world.now();
  return world.database.transaction(() => {
    const { id } = world.database.run(
      `INSERT INTO authorizations (developer, seller, auth_token, status, created_at, expires_at, ended_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
      given.developer,
      given.seller,
      given.authToken ?? `amzn.mws.${world.ids.made.uuid()}`,
      expired ? 'expired' : 'active',
      createdAt,
      expiresAt,
      expired ? expiresAt : null,
    );
    const { developer, seller } = given;
    createRefreshToken(world, { developer, seller, authorization: id });
    if (!expired) world.due.add(AUTHORIZATION_EXPIRES, id, expiresAt);
    const created = findAuthorization(world, id)!;
    const { developerId, status } = created;
    world.events.append('authorization.created', { ...named(created), details: { developerId, status } });
    return created;
  });
}

/** Whom an event of an authorization concerns, and which it is: the control API knows it by its row. */
const named = ({ id, seller }: Authorization) => ({ seller, subject: String(id) });

export function findAuthorization(world: World, id: number): Authorization | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE a.id = ?`, id);
  return row && authorizationOf(row);
}

export function findAuthorizationByToken(world: World, authToken: string): Authorization | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE a.auth_token = ?`, authToken);
  return row && authorizationOf(row);
}

/** What a token is good for, read on every call: the row of its authorization, the pair, and the status. */
export type TokenGrant = Pick<Authorization, 'id' | 'developer' | 'seller' | 'status'>;

export const findTokenGrant = (world: World, authToken: string): TokenGrant | undefined =>
  world.database.remembered(`token ${authToken}`, () =>
    world.database.get<TokenGrant>(
      'SELECT id, developer, seller, status FROM authorizations WHERE auth_token = ?',
      authToken,
    ),
  );

/** The authorization that counts between a pair: one whose token works before one that has ended, then the newest. */
export function findAuthorizationOfPair(
  world: World,
  developer: number,
  seller: number,
): Authorization | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE a.developer = ? AND a.seller = ? ORDER BY a.status = 'active' DESC, a.id DESC LIMIT 1`,
    developer,
    seller,
  );
  return row && authorizationOf(row);
}

/** All authorizations, newest first. */
export const listAuthorizations = (world: World): Authorization[] =>
  world.database.all<Row>(`${SELECT} ORDER BY a.id DESC`).map(authorizationOf);

/** Ends a delegation at once; the token is good for nothing until it is renewed. */
export function revokeAuthorization(world: World, authorization: Authorization, by: string): Authorization {
  const { id, developerId, status: was } = authorization;
  return world.database.transaction(() => {
    world.database.run(
      "UPDATE authorizations SET status = 'revoked', ended_at = ?, ended_by = ? WHERE id = ?",
      world.now(),
      by,
      id,
    );
    world.due.remove(AUTHORIZATION_EXPIRES, id);
    world.events.append('authorization.revoked', {
      ...named(authorization),
      details: { developerId, was, by },
    });
    return findAuthorization(world, id)!;
  });
}

/** Makes the same token work again, for twelve months from now. */
export function renewAuthorization(world: World, authorization: Authorization): Authorization {
  const { id, developerId, status: was } = authorization;
  const expiresAt = twelveMonthsAfter(world.now());
  return world.database.transaction(() => {
    world.database.run(
      `UPDATE authorizations SET status = 'active', renewed_at = ?, expires_at = ?, ended_at = NULL, ended_by = NULL
     WHERE id = ?`,
      world.now(),
      expiresAt,
      id,
    );
    world.due.remove(AUTHORIZATION_EXPIRES, id);
    world.due.add(AUTHORIZATION_EXPIRES, id, expiresAt);
    world.events.append('authorization.renewed', { ...named(authorization), details: { developerId, was } });
    return findAuthorization(world, id)!;
  });
}

/** Does the due work `authorization.expire`. */
export function expireAuthorization(world: World, id: number): void {
  const authorization = findAuthorization(world, id);
  if (authorization?.status !== 'active') return;
  const { developerId, status: was } = authorization;
  world.database.transaction(() => {
    world.database.run(
      "UPDATE authorizations SET status = 'expired', ended_at = ? WHERE id = ?",
      world.now(),
      id,
    );
    world.events.append('authorization.expired', { ...named(authorization), details: { developerId, was } });
  });
}
