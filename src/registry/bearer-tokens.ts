import type { World } from '../world/world.js';
import { makeToken } from './refresh-tokens.js';

/** A resource that a restricted token opens. */
export interface RestrictedResource {
  method: string;
  path: string;
  /** Of `buyerInfo`, `shippingAddress` and `buyerTaxInformation`. */
  dataElements: readonly string[];
}

/** What a token carries beside whose it is. */
export interface TokenDetails {
  /** Of a grantless one. */
  scope?: string;
  /** Of a restricted one. */
  resources?: readonly RestrictedResource[];
}

/** `access`: for a seller; `restricted`: for some resources of it; `grantless`: for no seller; `code`: to be exchanged. */
export type TokenKind = 'access' | 'restricted' | 'grantless' | 'code';

/** A token that Login with Amazon, or the Tokens API, has issued. */
export interface BearerToken {
  token: string;
  kind: TokenKind;
  /** Rows; a grantless token has no refresh token. */
  developer: number;
  refreshToken: number | null;
  details: TokenDetails;
  /** In milliseconds. */
  expiresAt: number;
}

interface Row extends Omit<BearerToken, 'details'> {
  details: string;
}

/** What each kind begins with, how long it is, and how long it lives. */
const KINDS = {
  access: { head: 'Atza|', length: 256, life: 3_600_000 },
  restricted: { head: 'Atz.sprdt|', length: 256, life: 3_600_000 },
  grantless: { head: 'Atc|', length: 256, life: 3_600_000 },
  code: { head: '', length: 20, life: 300_000 },
} as const;

/** How long the row of a token that has ended stays, so that its refusal can say so. */
const KEPT = 30 * 86_400_000;

/** Issues a token; those that ended long ago are forgotten. */
export function issueToken(
  world: World,
  given: Pick<BearerToken, 'kind' | 'developer' | 'refreshToken' | 'details'>,
): BearerToken {
  const now = world.now();
  const { head, length, life } = KINDS[given.kind];
  const issued = { ...given, token: makeToken(world, head, length), expiresAt: now + life };
  world.database.transaction(() => {
    world.database.run('DELETE FROM bearer_tokens WHERE expires_at < ?', now - KEPT);
    world.database.run(
      'INSERT INTO bearer_tokens (token, kind, developer, refresh_token, details, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      issued.token,
      issued.kind,
      issued.developer,
      issued.refreshToken,
      JSON.stringify(issued.details),
      issued.expiresAt,
    );
  });
  return issued;
}

/** A token that was issued, whether or not it has ended since. */
export const findToken = (world: World, token: string): BearerToken | undefined =>
  world.database.remembered(`bearer ${token}`, () => {
    const row = world.database.get<Row>(
      `SELECT token, kind, developer, refresh_token AS refreshToken, details, expires_at AS expiresAt
       FROM bearer_tokens WHERE token = ?`,
      token,
    );
    return row && { ...row, details: JSON.parse(row.details) as TokenDetails };
  });

/** Forgets a code, which works once. */
export const useCode = (world: World, { token }: BearerToken): void =>
  void world.database.run('DELETE FROM bearer_tokens WHERE token = ?', token);
