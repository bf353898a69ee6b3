import { clientIdOf, findApplication } from '../../../registry/applications.js';
import { giveConsent } from '../../../registry/consent.js';
import { developerOfRow } from '../../../registry/developers.js';
import type { Developer } from '../../../registry/developers.js';
import { listSellers } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import type { ControlParts } from '../../parts.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Asked, Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { readReturnUrl, withQuery } from '../pay/return-url.js';

const applicationId = schema.pattern(
  /^amzn1\.sp\.solution\.[0-9a-f-]{36}$/,
  'The application that asks; a developer has it as `applicationId`.',
);

/** What a link of an application says. */
const link = {
  applicationId,
  redirectUri: schema.described(
    schema.nonEmpty,
    'Where the seller goes back to: on loopback, or on a host that --ipn-host names.',
  ),
  state: schema.described(
    { ...schema.nonEmpty, maxLength: 2000 },
    'Goes back as it is; needed with a redirectUri.',
  ),
};

interface Link {
  applicationId: string;
  redirectUri?: string;
  state?: string;
}

const consentRequest = schema.resource('ConsentRequest', {
  applicationId,
  developerId: schema.text(),
  name: schema.text('Of the developer.'),
  roles: schema.orNull(schema.arrayOf(schema.text(), { description: 'Null: all.' })),
  regions: schema.orNull(schema.arrayOf(schema.text(), { description: 'Null: all.' })),
  sellers: schema.arrayOf(
    schema.object({ sellerId: schema.text(), name: schema.text() }, ['sellerId', 'name']),
    {
      description: 'Active accounts: those that can agree.',
    },
  ),
  declineUrl: schema.orNull(schema.text('Where a seller goes who declines; null without a redirectUri.')),
});

const consent = schema.resource('Consent', {
  sellerId: schema.text(),
  code: schema.text('Exchanged once, for a refresh token, by the grant `authorization_code`.'),
  expiresAt: schema.instant,
  authorizationId: schema.orNull(schema.text('Null: the developer’s own account needs none.')),
  returnTo: schema.orNull(schema.text('Where the seller goes; null without a redirectUri.')),
});

/** The developer whose application asks. */
function askerNamed(world: World, id: string): Developer {
  const clientId = clientIdOf(id);
  const application = clientId === undefined ? undefined : findApplication(world, clientId);
  if (!application) throw invalid('/applicationId', `there is no application ${id}`);
  const developer = developerOfRow(world, application.developer);
  if (developer.status === 'approved') return developer;
  throw conflict(`The registration of developer ${developer.developerId} is ${developer.status}.`);
}

/** Goes back to a link with more in its query; null: the link does not say where to. */
function backOf(parts: ControlParts, { redirectUri, state }: Link) {
  if (redirectUri === undefined) return null;
  const url = readReturnUrl(parts, redirectUri, '/redirectUri');
  if (state === undefined) throw invalid('/state', 'is missing');
  return (more: Readonly<Record<string, string>>): string => withQuery(url, { state, ...more });
}

function show({ world, parts, query }: Asked<{ query: Link }>) {
  const { developerId, name, roles, regions } = askerNamed(world, query.applicationId);
  const back = backOf(parts, query);
  return {
    applicationId: query.applicationId,
    developerId,
    name,
    roles,
    regions,
    sellers: listSellers(world)
      .filter(({ status }) => status === 'active')
      .map((each) => ({ sellerId: each.sellerId, name: each.name })),
    declineUrl: back && back({ error: 'access_denied' }),
  };
}

function agree({ world, parts, body }: Asked<{ body: Link & { sellerId: string } }>) {
  const developer = askerNamed(world, body.applicationId);
  const back = backOf(parts, body);
  const seller = sellerNamed(world, body.sellerId);
  const { sellerId, status } = seller;
  if (status !== 'active') throw conflict(`The account of seller ${sellerId} is ${status}.`);
  const { code, expiresAt, authorization } = giveConsent(world, developer, seller);
  return {
    sellerId,
    code,
    expiresAt: iso(expiresAt),
    authorizationId: authorization && String(authorization.id),
    returnTo:
      back &&
      back({
        selling_partner_id: sellerId,
        spapi_oauth_code: code,
        ...(authorization && { mws_auth_token: authorization.authToken }),
      }),
  };
}

/** What Seller Central asked a seller when an application of SP-API sent it there, and what came of its yes. */
export const consents: Resource = {
  tag: 'authorizations',
  settles: true,
  schemas: [consentRequest, consent],
  routes: [
    route<{ query: Link }>({
      method: 'GET',
      path: '/consent',
      id: 'getConsentRequest',
      summary: 'What a seller is asked to agree to when an application of SP-API sends it here',
      query: link,
      required: ['applicationId'],
      answer: schema.ref('ConsentRequest'),
      refusals: [409],
      run: show,
    }),
    route<{ body: Link & { sellerId: string } }>({
      method: 'POST',
      path: '/consent',
      id: 'giveConsent',
      summary:
        'A seller agrees: the authorization is given or renewed, and a code made that lives for five minutes',
      body: schema.object({ ...link, sellerId: schema.nonEmpty }, ['applicationId', 'sellerId']),
      status: 201,
      answer: schema.ref('Consent'),
      refusals: [409],
      run: agree,
    }),
  ],
};
