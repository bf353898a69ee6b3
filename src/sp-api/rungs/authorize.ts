import { findMarketplace } from '../../model/marketplaces.js';
import type { RestrictedResource } from '../../registry/bearer-tokens.js';
import { hasRole } from '../../registry/developers.js';
import { listParticipations } from '../../registry/sellers.js';
import { spError } from '../errors.js';
import type { SpErrorId } from '../errors.js';
import { refuse } from '../call.js';
import type { SpCall, SpCheck, SpRefusal } from '../call.js';

const unauthorized = (cause: string, explanation: string): SpRefusal =>
  refuse(spError('Unauthorized'), cause, explanation);

/** `role`: the token is of the kind that the operation takes, and the developer was granted what it replaces in MWS. */
export const checkRole: SpCheck = ({ operation, token, developer }) => {
  const { key, spModel, replaces } = operation!;
  const { scope } = spModel;
  const { kind, details } = token!;
  if (scope !== undefined)
    return kind === 'grantless' && details.scope === scope
      ? undefined
      : unauthorized('scope-wrong', `${key} needs a grantless token of the scope ${scope}.`);
  if (kind === 'grantless')
    return unauthorized(
      'seller-missing',
      `${key} needs a seller's token; a grantless one of ${details.scope} was sent.`,
    );
  if (replaces.length === 0 || replaces.some((each) => hasRole(developer!, each.section, each.operation)))
    return undefined;
  const wanted = [...new Set(replaces.map(({ section }) => section))].join(' or ');
  return unauthorized(
    'role-missing',
    `Developer ${developer!.developerId} needs the role ${wanted} for ${key}; it was granted ${developer!.roles!.join(', ') || 'none'}.`,
  );
};

/** `restricted`: a restricted token names the operation, and an operation that gives buyer data alone is called with one. */
export const checkRestricted: SpCheck = (call) => {
  const { operation, token } = call;
  const { key, spModel } = operation!;
  if (token!.kind !== 'restricted')
    return spModel.restricted === 'always'
      ? unauthorized(
          'restricted',
          `${key} needs a Restricted Data Token: POST /tokens/2021-03-01/restrictedDataToken makes one.`,
        )
      : undefined;
  const resources = token!.details.resources!;
  const named = resources.filter((resource) => isFor(resource, call));
  if (named.length > 0) {
    call.elements = new Set(named.flatMap(({ dataElements }) => dataElements));
    return undefined;
  }
  const paths = resources.map(({ method, path }) => `${method} ${path}`).join(', ');
  return unauthorized(
    'restricted-token-of-another-path',
    `The Restricted Data Token is for ${paths}, not for ${key}.`,
  );
};

/** A resource may be the path of the model, with its braces, or that of one order. */
const isFor = ({ method, path }: RestrictedResource, { request, operation }: SpCall): boolean =>
  method === request.method && (path === operation!.spModel.path || path === request.path);

/** Names of marketplaces in queries. */
const NAMES = ['MarketplaceIds', 'marketplaceIds', 'MarketplaceId', 'marketplaceId'];

/** `marketplace`: the seller takes part in every marketplace that the query names, in the region of the host. */
export const checkMarketplace: SpCheck = ({ operation, parameters, realm, seller, region }) => {
  if (!seller) return undefined;
  const known = operation!.spModel.parameters?.filter(({ name }) => NAMES.includes(name)) ?? [];
  const asked = known.flatMap(({ name }) =>
    parameters.pairs.filter((pair) => pair.name === name).flatMap(({ value }) => value.split(',')),
  );
  if (asked.length === 0) return undefined;
  const own = listParticipations(realm.world, seller)
    .map(({ marketplaceId }) => marketplaceId)
    .filter((id) => region === undefined || findMarketplace(id)!.region === region);
  const foreign = asked.find((id) => id !== '' && !own.includes(id));
  if (foreign === undefined) return undefined;
  const where = region === undefined ? '' : ` in region ${region}`;
  return refuse(
    spError((operation!.api.marketplaceRefusal as SpErrorId | undefined) ?? 'Unauthorized'),
    'marketplace',
    `Seller ${seller.sellerId} takes no part in ${foreign}${where}, but in ${own.join(', ') || 'none'}.`,
  );
};
