import { issueToken } from '../../../registry/bearer-tokens.js';
import type { RestrictedResource } from '../../../registry/bearer-tokens.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { hasElement, resourceNamed, restrictedTypeOf } from './restricted-resources.js';

interface Asked {
  restrictedResources: (Omit<RestrictedResource, 'dataElements'> & { dataElements?: string[] })[];
}

/** A document of a report, by its id. */
const DOCUMENT = /^\/reports\/2021-06-30\/documents\/([^/{}]+)$/;

/** As many as Amazon takes in a call. */
const MOST = 50;

/** createRestrictedDataToken: a token for just the resources that it names; it lives for an hour. */
export const createRestrictedDataToken: SpHandler = (context, { body }) => {
  const { world, developer, refreshToken } = context;
  const asked = (body as Asked).restrictedResources;
  if (asked.length > MOST)
    throw refusal(
      'RequestParametersInvalid',
      {},
      `It names ${asked.length} resources; ${MOST} are the most.`,
    );
  const resources = asked.map((resource) => ({ ...resource, dataElements: resource.dataElements ?? [] }));
  checkElements(context, resources);
  for (const resource of resources) checkResource(context, resource);
  if (refreshToken === undefined)
    throw refusal('ResourcesDenied', {}, 'No seller has authorized the application.');
  const issued = issueToken(world, {
    kind: 'restricted',
    developer: developer.id,
    refreshToken,
    details: { resources },
  });
  return { expiresIn: 3600, restrictedDataToken: issued.token };
};

function checkElements({ developer }: SpContext, resources: readonly RestrictedResource[]): void {
  const asked = new Set(resources.flatMap(({ dataElements }) => dataElements));
  const denied = [...asked].filter((element) => !hasElement(developer, element));
  if (denied.length === 0) return;
  throw refusal(
    'ElementsDenied',
    { elements: denied.join(', ') },
    `Developer ${developer.developerId} lacks the roles for ${denied.join(', ')}: shippingAddress needs DirectToConsumerShipping, buyerInfo and buyerTaxInformation need TaxInvoicing or TaxRemittance.`,
  );
}

function checkResource(context: SpContext, resource: RestrictedResource): void {
  const { method, path } = resource;
  if (/^\/reports\/2021-06-30\/reports\//.test(path))
    throw refusal('DocumentUnsupported', {}, `${path} names a report; name its document below /documents/.`);
  const document = DOCUMENT.exec(path)?.[1];
  if (document !== undefined && restrictedTypeOf(context, document) === undefined)
    throw refusal('DocumentUnsupported', {}, `${path} names no report of this seller with buyer data.`);
  const problem = resourceNamed(context, resource);
  if (problem !== undefined) throw refusal('ResourcesDenied', {}, `${method} ${path}: ${problem}`);
}
