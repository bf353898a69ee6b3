import type { World } from '../world/world.js';
import { createAuthorization, findAuthorizationOfPair, renewAuthorization } from './authorizations.js';
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

/** The authorization that counts between the two is agreed to again. */
function authorize(world: World, developer: Developer, seller: Seller): Authorization {
  const former = findAuthorizationOfPair(world, developer.id, seller.id);
  if (!former) return createAuthorization(world, { developer: developer.id, seller: seller.id });
  return renewAuthorization(world, former);
}
