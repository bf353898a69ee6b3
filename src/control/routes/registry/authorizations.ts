import {
  createAuthorization,
  findAuthorization,
  findAuthorizationByToken,
  listAuthorizations,
  renewAuthorization,
  revokeAuthorization,
} from '../../../registry/authorizations.js';
import type { Authorization, AuthorizationStatus } from '../../../registry/authorizations.js';
import { isPrimary } from '../../../registry/sellers.js';
import type { Seller } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { iso, isoOrNull } from '../../instant.js';
import { dashed, developerNamed, DEVELOPER_ID, sellerNamed, userNamed } from '../../lookup.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, forbidden, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const named = schema.text('The authorization.');
const developerId = schema.pattern(DEVELOPER_ID, 'The developer that may call.');
const sellerId = schema.nonEmpty;
const status = schema.oneOf(['active', 'revoked', 'expired']);

const authorization = schema.resource('Authorization', {
  id: schema.text(),
  developerId,
  sellerId,
  authToken: schema.text('The MWSAuthToken that goes with it.'),
  status,
  createdAt: schema.instant,
  expiresAt: schema.instant,
  renewedAt: schema.orNull(schema.instant),
  endedAt: schema.orNull(schema.instant),
  endedBy: schema.orNull(schema.text('Who revoked it.')),
});

const show = (each: Authorization) => ({
  id: String(each.id),
  developerId: each.developerId,
  sellerId: each.sellerId,
  authToken: each.authToken,
  status: each.status,
  createdAt: iso(each.createdAt),
  expiresAt: iso(each.expiresAt),
  renewedAt: isoOrNull(each.renewedAt),
  endedAt: isoOrNull(each.endedAt),
  endedBy: each.endedBy,
});

interface Filter {
  developerId?: string;
  sellerId?: string;
  status?: AuthorizationStatus;
}

const matches = ({ developerId, sellerId, status }: Filter) => {
  const developer = developerId === undefined ? undefined : dashed(developerId);
  return (each: Authorization) =>
    (developer === undefined || each.developerId === developer) &&
    (sellerId === undefined || each.sellerId === sellerId) &&
    (status === undefined || each.status === status);
};

function authorizationAt(world: World, id: string): Authorization {
  const found = /^\d{1,15}$/.test(id) ? findAuthorization(world, Number(id)) : undefined;
  if (!found) throw notFound(`authorization ${id}`);
  return found;
}

/** A pair has one active authorization at most. */
function refuseSecond(world: World, { developerId, sellerId }: Filter): void {
  const other = listAuthorizations(world).find(
    matches({ developerId: developerId!, sellerId: sellerId!, status: 'active' }),
  );
  if (other)
    throw conflict(`Authorization ${other.id} of seller ${sellerId} for developer ${developerId} is active.`);
}

/** In MWS only the primary account holder could authorize; without a user, the world's owner does it. */
function refusePlainUser(world: World, seller: Seller, userId: string | undefined): void {
  if (userId === undefined) return;
  const { name, role } = userNamed(world, seller, userId);
  if (!isPrimary({ role }))
    throw forbidden(
      `Only the primary account holder of seller ${seller.sellerId} may authorize a developer; the role of ${name} is ${role}.`,
    );
}

interface NewAuthorizationBody {
  developerId: string;
  sellerId: string;
  userId?: string;
  authToken?: string;
}

function create(world: World, body: NewAuthorizationBody): Authorization {
  const developer = developerNamed(world, body.developerId);
  const seller = sellerNamed(world, body.sellerId);
  refusePlainUser(world, seller, body.userId);
  refuseSecond(world, { developerId: developer.developerId, sellerId: seller.sellerId });
  if (body.authToken !== undefined && findAuthorizationByToken(world, body.authToken))
    throw conflict('Another authorization has that token.');
  const token = body.authToken === undefined ? {} : { authToken: body.authToken };
  return createAuthorization(world, { developer: developer.id, seller: seller.id, ...token });
}

/** Delegations of calling rights by sellers to developers, and their tokens. */
export const authorizations: Resource = {
  tag: 'authorizations',
  settles: true,
  schemas: [authorization],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/authorizations',
      id: 'listAuthorizations',
      summary: 'All authorizations',
      query: { ...schema.paging, developerId, sellerId, status },
      answer: schema.listOf('Authorization'),
      run: ({ world, query }) =>
        pageOf(listAuthorizations(world).filter(matches(query)), (each) => String(each.id), query, show),
    }),
    route<{ body: NewAuthorizationBody }>({
      method: 'POST',
      path: '/authorizations',
      id: 'createAuthorization',
      summary:
        'Delegates a seller’s calling rights to a developer for twelve months; a token is made up if none is given',
      body: schema.object(
        {
          developerId,
          sellerId,
          userId: schema.described(
            schema.nonEmpty,
            'Who does it, a user of the seller: refused but for the primary account holder. Not asked for if not given.',
          ),
          authToken: schema.nonEmpty,
        },
        ['developerId', 'sellerId'],
      ),
      status: 201,
      answer: schema.ref('Authorization'),
      refusals: [409],
      run: ({ world, body }) => show(create(world, body)),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/authorizations/:id',
      id: 'getAuthorization',
      summary: 'One authorization',
      params: { id: named },
      answer: schema.ref('Authorization'),
      run: ({ world, params }) => show(authorizationAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: { by?: string } }>({
      method: 'POST',
      path: '/authorizations/:id/revoke',
      id: 'revokeAuthorization',
      summary: 'Ends an authorization at once',
      params: { id: named },
      body: schema.object({ by: schema.described(schema.nonEmpty, 'Who does it; `seller` if not given.') }),
      answer: schema.ref('Authorization'),
      refusals: [409],
      run({ world, params, body }) {
        const found = authorizationAt(world, params.id);
        if (found.status !== 'active')
          throw conflict(`Authorization ${found.id} is ${found.status} already.`);
        return show(revokeAuthorization(world, found, body.by ?? 'seller'));
      },
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/authorizations/:id/renew',
      id: 'renewAuthorization',
      summary: 'Makes the same token work for twelve months from now, whether it still works or no longer',
      params: { id: named },
      body: schema.object({}),
      answer: schema.ref('Authorization'),
      refusals: [409],
      run({ world, params }) {
        const found = authorizationAt(world, params.id);
        if (found.status !== 'active') refuseSecond(world, found);
        return show(renewAuthorization(world, found));
      },
    }),
  ],
};
