import type { World } from '../world/world.js';
import { createAuthorization, findAuthorization, renewAuthorization } from './authorizations.js';
import type { Authorization } from './authorizations.js';
import { issueToken } from './bearer-tokens.js';
import type { Developer } from './developers.js';
import { ownRefreshToken, refreshTokenOfAuthToken } from './refresh-tokens.js';
import type { Seller } from './sellers.js';

/** What a seller's consent gives an application. */
export interface Consent {
  /** Exchanged once for the refresh token. */
  code: string;
  /** When the code ends, in milliseconds: after five minutes. */
  expiresAt: number;
  /** Null: the seller is the developer itself, which needs none. */
  authorization: Authorization | null;
}

/**
 * A seller agrees to an application. One that has agreed before agrees anew: its authorization, revoked or not, works for twelve
 * months from now, with the same tokens (chosen).
 */
export const giveConsent = (world: World, developer: Developer, seller: Seller): Consent =>
  world.database.transaction(() => {
    const authorization = developer.ownSeller === seller.id ? null : authorize(world, developer, seller);
    const granted = authorization
      ? refreshTokenOfAuthToken(world, authorization.authToken)!
      : ownRefreshToken(world, developer.id)!;
    const { token, expiresAt } = issueToken(world, {
      kind: 'code',
      developer: developer.id,
      refreshToken: granted.id,
      details: {},
    });
    return { code: token, expiresAt, authorization };
  });

/** Of several authorizations of a pair one is active at most: that one, else the newest, is what is agreed to again. */
function authorize(world: World, developer: Developer, seller: Seller): Authorization {
  const former = world.database.get<{ id: number }>(
    `SELECT id FROM authorizations WHERE developer = ? AND seller = ?
     ORDER BY status = 'active' DESC, id DESC LIMIT 1`,
    developer.id,
    seller.id,
  );
  if (!former) return createAuthorization(world, { developer: developer.id, seller: seller.id });
  return renewAuthorization(world, findAuthorization(world, former.id)!);
}
