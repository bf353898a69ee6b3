import { findMarketplace } from '../../model/marketplaces.js';
import { errorAnswer } from '../../protocol/errors.js';
import { findAuthorization, findTokenGrant } from '../../registry/authorizations.js';
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
  const denied = (who: string, cause: string) =>
    refuse(
      errorAnswer('AccessDenied'),
      cause,
      `${who} has no part in region ${host.region}, which ${host.host} serves.`,
    );
  if (developer!.regions && !developer!.regions.includes(host.region))
    return denied(`Developer ${developer!.developerId}`, 'developer-region');
  const takesPart = listParticipations(realm.world, seller!).some(
    ({ marketplaceId }) => findMarketplace(marketplaceId)!.region === host.region,
  );
  return takesPart ? undefined : denied(`Seller ${seller!.sellerId}`, 'seller-region');
};

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
      `Developer ${developer.developerId} calls for seller ${seller.sellerId}, which is not its own account, without MWSAuthToken.`,
    );
  const grant = findTokenGrant(call.realm.world, token);
  if (!grant) return tokenNotValid('token-unknown', 'No authorization has the MWSAuthToken that was sent.');
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

function explainGrant({ realm }: Call, id: number): string {
  const { developerId, sellerId, status, endedAt, endedBy } = findAuthorization(realm.world, id)!;
  const since = endedAt === null ? '' : ` since ${new Date(endedAt).toISOString()}`;
  const by = endedBy === null ? '' : ` by ${endedBy}`;
  return `The token is of seller ${sellerId} for developer ${developerId}; it is ${status}${since}${by}.`;
}

const tokenNotValid = (cause: string, explanation: string): Refusal =>
  refuse(errorAnswer('TokenNotValid'), cause, explanation);

/** `role`: the developer was granted the operation. */
export const checkRole: Check = ({ developer, operation }) => {
  const { section, name } = operation!;
  if (hasRole(developer!, section.name, name)) return undefined;
  const answer = errorAnswer('OperationDenied', { section: section.name, operation: name });
  const granted = developer!.roles!.join(', ') || 'nothing';
  return refuse(answer, 'role-missing', `Developer ${developer!.developerId} was granted ${granted}.`);
};

/** `marketplace`: the seller takes part in every marketplace that the call names, in the region of the MWS host. */
export const checkMarketplace: Check = (call) => {
  const { operation, realm, host } = call;
  const names = operation!.marketplaceParameters;
  if (names.length === 0) return undefined;
  const seller = call.seller!;
  const asked = marketplacesNamed(call, names);
  if (asked.length === 0) return undefined;
  const own = new Set(
    listParticipations(realm.world, seller)
      .map(({ marketplaceId }) => marketplaceId)
      .filter((marketplaceId) => !host || findMarketplace(marketplaceId)!.region === host.region),
  );
  const foreign = asked.find((marketplaceId) => !own.has(marketplaceId));
  if (foreign === undefined) return undefined;
  const answer = errorAnswer('MarketplaceDenied', { sellerId: seller.sellerId, marketplaceId: foreign });
  return refuse(answer, 'marketplace', `Seller ${seller.sellerId} takes no part in ${foreign}.`);
};

function marketplacesNamed({ request, operation }: Call, names: readonly string[]): string[] {
  const asked: string[] = [];
  const lists = operation!.section.service.shapes[operation!.model.input]!.members!;
  for (const [name, value] of request.parameters.entries()) {
    const [first = '', ...rest] = name.split('.');
    if (!names.includes(first) || value === '') continue;
    // A list parameter sent beside a scalar one is unknown, and unknown parameters pass.
    const isList = lists.find((member) => member.name === first)!.list !== undefined;
    if (isList === rest.length > 0) asked.push(value);
  }
  return asked;
}
