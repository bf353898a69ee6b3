import type { Application } from '../../registry/applications.js';
import { findToken, issueToken, useCode } from '../../registry/bearer-tokens.js';
import { findRefreshToken, refreshTokenOfRow } from '../../registry/refresh-tokens.js';
import type { RefreshToken } from '../../registry/refresh-tokens.js';
import { sellerOfRow } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { lwaError, scopes } from './lwa-answer.js';
import type { LwaAnswer, LwaMembers } from './lwa-answer.js';

/** One way to ask for a token. */
export interface Grant {
  /** What has to be sent beside the client. */
  members: readonly string[];
  answer(world: World, client: Application, members: LwaMembers): LwaAnswer;
}

/** The three grants, by grant_type. */
export const grants: Readonly<Record<string, Grant>> = {
  refresh_token: { members: ['refresh_token'], answer: byRefreshToken },
  client_credentials: { members: ['scope'], answer: byScope },
  authorization_code: { members: ['code', 'redirect_uri'], answer: byCode },
};

/** A refresh token is not changed by its use, and outlives a rotation of the secret. */
function byRefreshToken(world: World, client: Application, members: LwaMembers): LwaAnswer {
  const granted = findRefreshToken(world, members.get('refresh_token')!);
  if (!granted)
    return lwaError(
      'RefreshTokenUnknown',
      'refresh-token-unknown',
      'The refresh token was never issued here.',
    );
  return tokensFor(world, client, granted);
}

/** A code works once, for five minutes; what redirect_uri says is not looked at. */
function byCode(world: World, client: Application, members: LwaMembers): LwaAnswer {
  const code = findToken(world, members.get('code')!);
  if (code?.kind !== 'code' || code.developer !== client.developer)
    return lwaError(
      'CodeInvalid',
      'code-unknown',
      'The code was never issued to this client, or was used before.',
    );
  if (world.now() >= code.expiresAt)
    return lwaError('CodeInvalid', 'code-expired', 'The code is older than five minutes.');
  useCode(world, code);
  return tokensFor(world, client, refreshTokenOfRow(world, code.refreshToken!));
}

/** A grantless token; whether Amazon echoes the scope is not certain. */
function byScope(world: World, { developer }: Application, members: LwaMembers): LwaAnswer {
  const scope = members.get('scope')!;
  if (!scopes.includes(scope))
    return lwaError('ScopeInvalid', 'scope-unknown', `There is no scope ${scope}: ${scopes.join(', ')}.`);
  const { token } = issueToken(world, {
    kind: 'grantless',
    developer,
    refreshToken: null,
    details: { scope },
  });
  return { status: 200, body: { access_token: token, scope, token_type: 'bearer', expires_in: 3600 } };
}

function tokensFor(world: World, { developer }: Application, granted: RefreshToken): LwaAnswer {
  const refused = refusalOf(world, developer, granted);
  const authorization = granted.authorization === null ? {} : { authorizationId: granted.authorization };
  if (refused) return { ...refused, ...authorization };
  const { token } = issueToken(world, { kind: 'access', developer, refreshToken: granted.id, details: {} });
  const { refreshToken } = granted;
  const body = { access_token: token, refresh_token: refreshToken, token_type: 'bearer', expires_in: 3600 };
  return { status: 200, body, ...authorization };
}

/** A seller whose account is not active has, to its applications, revoked its grants (chosen). */
function refusalOf(world: World, developer: number, granted: RefreshToken): LwaAnswer | undefined {
  if (granted.developer !== developer)
    return lwaError(
      'ClientOfAnother',
      'refresh-token-of-another',
      'The refresh token was issued to another client.',
    );
  if (granted.status !== 'active')
    return lwaError(
      'RefreshTokenRevoked',
      `authorization-${granted.status}`,
      `Authorization ${granted.authorization}, to which the refresh token belongs, is ${granted.status}.`,
    );
  const { sellerId, status } = sellerOfRow(world, granted.seller);
  if (status === 'active') return undefined;
  return lwaError(
    'RefreshTokenRevoked',
    `seller-${status}`,
    `The account of seller ${sellerId} is ${status}.`,
  );
}
