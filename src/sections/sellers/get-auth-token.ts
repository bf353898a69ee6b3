import { mwsError } from '../../protocol/errors.js';
import { findAuthorizationOfPair } from '../../registry/authorizations.js';
import type { Handler } from '../handler.js';

/** GetAuthToken: the token of an authorization that the caller's developer holds; not for the developer's own account. */
export const getAuthToken: Handler<'Sellers.GetAuthToken'> = ({ world, developer, seller }) => {
  if (developer?.ownSeller === seller.id) throw mwsError('OwnAccountToken');
  const authorization = developer && findAuthorizationOfPair(world, developer.id, seller.id);
  if (authorization?.status !== 'active') throw mwsError('AccessDenied');
  return { SellerId: seller.sellerId, MWSAuthToken: authorization.authToken };
};
