import { applicationOfDeveloper } from '../../registry/applications.js';
import { findToken } from '../../registry/bearer-tokens.js';
import { developerOfRow } from '../../registry/developers.js';
import { refreshTokenOfRow } from '../../registry/refresh-tokens.js';
import { sellerOfRow } from '../../registry/sellers.js';
import { spError } from '../errors.js';
import { headerOf, refuse } from '../call.js';
import type { SpCall, SpCheck, SpRefusal } from '../call.js';

/** The header with the token. `Authorization: Bearer` is not read. */
export const TOKEN_HEADER = 'x-amz-access-token';

/** `token`: there is one, and it was issued here. */
export const checkToken: SpCheck = (call) => {
  const { request, realm } = call;
  const sent = headerOf(request, TOKEN_HEADER);
  if (!sent) return refuse(spError('TokenMissing'), 'token-missing', `There is no ${TOKEN_HEADER} header.`);
  const token = findToken(realm.world, sent);
  if (!token || token.kind === 'code')
    return refuse(
      spError('TokenInvalid'),
      'token-unknown',
      'The token was never issued here, is cut off, or ended more than 30 days ago.',
    );
  call.token = token;
  call.developer = realm.world.database.remembered(`developer ${token.developer}`, () =>
    developerOfRow(realm.world, token.developer),
  );
  if (token.refreshToken !== null) identify(call, token.refreshToken);
  return undefined;
};

function identify(call: SpCall, refreshToken: number): void {
  const { world } = call.realm;
  const granted = refreshTokenOfRow(world, refreshToken);
  call.refreshToken = granted;
  call.seller = world.database.remembered(`seller row ${granted.seller}`, () =>
    sellerOfRow(world, granted.seller),
  );
}

/** `expired`: an hour has not gone by since it was issued. */
export const checkExpired: SpCheck = ({ token, now }) =>
  now < token!.expiresAt
    ? undefined
    : refuse(
        spError('TokenExpired'),
        'token-expired',
        `The token ended at ${new Date(token!.expiresAt).toISOString()}; it lives for an hour.`,
      );

/** `revoked`: the grant behind it stands, and so do the developer and the seller. */
export const checkRevoked: SpCheck = ({ refreshToken, developer, seller }) => {
  if (refreshToken && refreshToken.status !== 'active')
    return revoked(
      `authorization-${refreshToken.status}`,
      `Authorization ${refreshToken.authorization}, from which the token was issued, is ${refreshToken.status}.`,
    );
  const { developerId, status } = developer!;
  if (status !== 'approved')
    return revoked(`developer-${status}`, `The registration of developer ${developerId} is ${status}.`);
  if (seller && seller.status !== 'active')
    return revoked(
      `seller-${seller.status}`,
      `The account of seller ${seller.sellerId} is ${seller.status}.`,
    );
  return undefined;
};

const revoked = (cause: string, explanation: string): SpRefusal =>
  refuse(spError('TokenInvalid'), cause, explanation);

/** `secretExpired`: the application's client secret has not ended. The token endpoint does not look at that. */
export const checkSecretExpired: SpCheck = ({ realm, developer, now }) => {
  const { secretExpiresAt } = applicationOfDeveloper(realm.world, developer!.id);
  if (now < secretExpiresAt) return undefined;
  const { developerId } = developer!;
  return refuse(
    spError('SecretExpired'),
    'secret-expired',
    `The client secret of developer ${developerId} ended at ${new Date(secretExpiresAt).toISOString()}, 180 days after it was made: POST /_mws/developers/${developerId}/client-secret/rotate makes a new one.`,
  );
};
