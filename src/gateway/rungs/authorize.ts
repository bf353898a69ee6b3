import { findMarketplace } from '../../model/marketplaces.js';
import { errorAnswer } from '../../protocol/errors.js';
import type { ErrorId } from '../../protocol/errors.js';
import { findAuthorization, findAuthorizationOfPair, findTokenGrant } from '../../registry/authorizations.js';
import type { Authorization } from '../../registry/authorizations.js';
import { participationsAt } from '../../registry/call-marketplaces.js';
import { hasRole } from '../../registry/developers.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { refuse } from '../call.js';
import type { Call, Check, Refusal } from '../call.js';

/** SellerId, which Feeds and Reports also call Merchant. */
export const sellerIdOf = ({ request: { parameters } }: Call): string | undefined =>
  parameters.get('SellerId') || parameters.get('Merchant');

/** `seller`: there is such a seller. */
export const checkSeller: Check = (call) => {
  const sellerId = sellerIdOf(call)!;
  const seller = findSeller(call.realm.world, sellerId);
  if (!seller)
    return refuse(
      errorAnswer('SellerIdInvalid', { sellerId }),
      'seller-unknown',
      `There is no seller ${sellerId}.`,
    );
  call.seller = seller;
  return undefined;
};

/** `account`: the seller may sell, on the plan that MWS asks for, and the developer's registration stands. */
export const checkAccount: Check = ({ seller, developer }) => {
  const { sellerId, status, plan } = seller!;
  if (status !== 'active')
    return refuse(
      errorAnswer('AccountNotEligible'),
      `seller-${status}`,
      `The account of seller ${sellerId} is ${status}.`,
    );
  if (plan !== 'professional')
    return refuse(
      errorAnswer('AccountNotEligible'),
      'seller-plan',
      `Seller ${sellerId} is on the ${plan} plan; MWS needs the professional one.`,
    );
  if (developer!.status !== 'approved')
    return refuse(
      errorAnswer('AccessDenied'),
      `developer-${developer!.status}`,
      `The registration of developer ${developer!.developerId} is ${developer!.status}.`,
    );
  return undefined;
};

/** `region`: seller and developer both have a part in the region of the MWS host; any other host serves all. */
export const checkRegion: Check = ({ host, seller, developer, realm }) => {
  if (!host) return undefined;
  const denied = (who: string, cause: string, regions: readonly string[]) =>
    refuse(
      errorAnswer('AccessDenied'),
      cause,
      `${who} has no part in region ${host.region}, which ${host.host} serves, but in ${listed(regions)}.`,
    );
  if (developer!.regions && !developer!.regions.includes(host.region))
    return denied(`Developer ${developer!.developerId}`, 'developer-region', developer!.regions);
  const regions = listParticipations(realm.world, seller!).map(
    ({ marketplaceId }) => findMarketplace(marketplaceId)!.region,
  );
  return regions.includes(host.region)
    ? undefined
    : denied(`Seller ${seller!.sellerId}`, 'seller-region', regions);
};

/** Names in a sentence, each once. */
const listed = (names: readonly string[]): string => [...new Set(names)].join(', ') || 'none';

/** `token`: the seller has delegated calling rights to the developer. A developer's own account needs no token. */
export const checkToken: Check = (call) => {
  const developer = call.developer!;
  const seller = call.seller!;
  if (developer.ownSeller === seller.id || call.operation!.model.tokenOptional) return undefined;
  const token = call.request.parameters.get('MWSAuthToken');
  if (!token)
    return refuse(
      errorAnswer('TokenMissing'),
      'token-missing',
      `Developer ${developer.developerId} calls for seller ${seller.sellerId}, which is not its own account, without MWSAuthToken. ${explainPair(call)}`,
    );
  const grant = findTokenGrant(call.realm.world, token);
  if (!grant)
    return tokenNotValid(
      'token-unknown',
      `No authorization has the MWSAuthToken that was sent. ${explainPair(call)}`,
    );
  call.authorizationId = grant.id;
  const cause =
    grant.seller !== seller.id
      ? 'token-of-another-seller'
      : grant.developer !== developer.id
        ? 'token-of-another-developer'
        : grant.status === 'active'
          ? undefined
          : `token-${grant.status}`;
  return cause === undefined ? undefined : tokenNotValid(cause, explainGrant(call, grant.id));
};

/** The authorization whose token was sent; where it is another pair's, who called for whom. */
function explainGrant({ realm, developer, seller }: Call, id: number): string {
  const grant = findAuthorization(realm.world, id)!;
  const own = grant.developer === developer!.id && grant.seller === seller!.id;
  const called = own
    ? ''
    : ` The call is by developer ${developer!.developerId} for seller ${seller!.sellerId}.`;
  return `The token is that of authorization ${id}, by seller ${grant.sellerId} for developer ${grant.developerId}; it is ${stateOf(grant)}.${called}`;
}

/** What there is between the developer and the seller, whatever token was sent. */
function explainPair({ realm, developer, seller }: Call): string {
  const grant = findAuthorizationOfPair(realm.world, developer!.id, seller!.id);
  return grant
    ? `Authorization ${grant.id} of the seller for the developer is ${stateOf(grant)}.`
    : 'The seller has never authorized the developer.';
}

function stateOf({ status, endedAt, endedBy }: Authorization): string {
  const since = endedAt === null ? '' : ` since ${new Date(endedAt).toISOString()}`;
  const by = endedBy === null ? '' : ` by ${endedBy}`;
  return `${status}${since}${by}`;
}

const tokenNotValid = (cause: string, explanation: string): Refusal =>
  refuse(errorAnswer('TokenNotValid'), cause, explanation);

/** `role`: the developer was granted the operation. */
export const checkRole: Check = ({ developer, operation, address }) => {
  const { section, name } = operation!;
  if (hasRole(developer!, section.name, name)) return undefined;
  const answer = errorAnswer('OperationDenied', { section: address!.name, operation: name });
  const granted = listed(developer!.roles!);
  return refuse(
    answer,
    'role-missing',
    `Developer ${developer!.developerId} needs the role ${section.name} or ${section.name}.${name}; it was granted ${granted}.`,
  );
};

/**
 * `marketplace`: the seller takes part in every marketplace that the call names, in the region of the MWS host. What no marketplace
 * is called, or what is not the seller's, is for the service to refuse in a section that does so.
 */
export const checkMarketplace: Check = (call) => {
  const { operation, realm, host } = call;
  const { answersForMarketplaces: byService, unknownMarketplace } = operation!.section.service;
  if (!operation!.namesMarketplace || byService === 'all') return undefined;
  const seller = call.seller!;
  const region = byService === 'elsewhere' ? undefined : host;
  const own = participationsAt(realm.world, seller, region).map(({ marketplaceId }) => marketplaceId);
  const passesUnknown = byService !== undefined || unknownMarketplace !== undefined;
  const foreign = findMarketplaceNamed(
    call,
    (marketplaceId) => !own.includes(marketplaceId) && !(passesUnknown && isNone(marketplaceId)),
  );
  if (foreign === undefined) return undefined;
  const answer = errorAnswer('MarketplaceDenied', { sellerId: seller.sellerId, marketplaceId: foreign });
  const where = region ? ` in the region of ${region.host}` : '';
  return refuse(
    answer,
    'marketplace',
    `Seller ${seller.sellerId} takes no part in ${foreign}${where}, but in ${listed(own)}.`,
  );
};

/** The service's own check, behind that of the parameters: every marketplace that the call names is one. */
export const checkMarketplaceIsOne: Check = (call) => {
  const { unknownMarketplace } = call.operation!.section.service;
  if (unknownMarketplace === undefined || !call.operation!.namesMarketplace) return undefined;
  const unknown = findMarketplaceNamed(call, isNone);
  if (unknown === undefined) return undefined;
  return refuse(
    errorAnswer(unknownMarketplace as ErrorId, { name: 'MarketplaceId', value: unknown }),
    'marketplace',
    `There is no marketplace ${unknown}.`,
  );
};

const isNone = (marketplaceId: string): boolean => findMarketplace(marketplaceId) === undefined;

/** The first marketplace that a call names, of those that `wanted` is true of. */
function findMarketplaceNamed(
  { request, operation }: Call,
  wanted: (marketplaceId: string) => boolean,
): string | undefined {
  for (const [name, value] of request.parameters.entries())
    if (value !== '' && operation!.namesMarketplace!(name) && wanted(value)) return value;
  return undefined;
}
