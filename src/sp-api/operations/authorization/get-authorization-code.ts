import { issueToken } from '../../../registry/bearer-tokens.js';
import { findAuthorizationByToken } from '../../../registry/authorizations.js';
import { refreshTokenOfAuthToken } from '../../../registry/refresh-tokens.js';
import { findSeller } from '../../../registry/sellers.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';

/** The query, as the model reads it. */
interface Asked {
  sellingPartnerId: string;
  developerId: string;
  mwsAuthToken: string;
}

/**
 * getAuthorizationCode: a code for what a seller authorized in MWS, without asking the seller again; it is exchanged within five
 * minutes. Amazon removed it on 2024-03-27.
 */
export const getAuthorizationCode: SpHandler = ({ world, developer, region, remark }, { query }) => {
  const { sellingPartnerId, developerId, mwsAuthToken } = query as unknown as Asked;
  const { regions } = developer;
  if (developerId !== developer.developerId)
    throw refusal(
      'DeveloperNotAssociated',
      { developerId },
      `The application is that of developer ${developer.developerId}.`,
    );
  if (region !== undefined && regions !== null && !regions.includes(region))
    throw refusal(
      'DeveloperNotAssociated',
      { developerId },
      `Developer ${developerId} is registered in ${regions.join(', ')}, not in ${region}.`,
    );
  const authorization = findAuthorizationByToken(world, mwsAuthToken);
  const seller = findSeller(world, sellingPartnerId);
  if (!authorization || authorization.developer !== developer.id || authorization.seller !== seller?.id)
    throw refusal(
      'AuthorizationMissing',
      {},
      'No authorization of this seller and developer has that token.',
    );
  if (authorization.status !== 'active')
    throw refusal(
      'AuthorizationMissing',
      {},
      `Authorization ${authorization.id} is ${authorization.status}.`,
    );
  remark('Amazon removed getAuthorizationCode on 2024-03-27.');
  const { token } = issueToken(world, {
    kind: 'code',
    developer: developer.id,
    refreshToken: refreshTokenOfAuthToken(world, mwsAuthToken)!.id,
    details: {},
  });
  return { payload: { authorizationCode: token } };
};
