import {
  applicationIdOf,
  applicationOfDeveloper,
  rotateClientSecret,
} from '../../../registry/applications.js';
import type { Application } from '../../../registry/applications.js';
import {
  createDeveloper,
  findDeveloper,
  listDevelopers,
  setDeveloperStatus,
} from '../../../registry/developers.js';
import type { Developer, DeveloperStatus } from '../../../registry/developers.js';
import { suspendWithKeys } from '../../../registry/keys.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { dashed, developerAt, DEVELOPER_ID, sellerNamed } from '../../lookup.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const developerId = schema.pattern(DEVELOPER_ID, '12 digits, such as 1234-3214-4321.');
const named = schema.text('The developer, with or without the dashes.');
const status = schema.oneOf(
  ['pending', 'approved', 'refused', 'suspended'],
  'Only an approved developer may call.',
);
const roles = schema.arrayOf(schema.nonEmpty, { description: 'Sections and operations granted; null: all.' });
const regions = schema.arrayOf(schema.oneOf(['NA', 'EU', 'FE', 'CN']), { description: 'Null: all.' });

const developer = schema.resource('Developer', {
  id: developerId,
  name: schema.text(),
  contact: schema.text(),
  status,
  roles: schema.orNull(roles),
  regions: schema.orNull(regions),
  ownSellerId: schema.orNull(schema.text('The developer’s own account, which it calls without a token.')),
  applicationId: schema.text('Of its application in SP-API, to which sellers give their consent.'),
  createdAt: schema.instant,
});

const show = (world: World) => (each: Developer) => ({
  id: each.developerId,
  name: each.name,
  contact: each.contact,
  status: each.status,
  roles: each.roles,
  regions: each.regions,
  ownSellerId: each.ownSeller === null ? null : sellerOfRow(world, each.ownSeller).sellerId,
  applicationId: applicationIdOf(applicationOfDeveloper(world, each.id)),
  createdAt: iso(each.createdAt),
});

const clientSecret = schema.resource('ClientSecret', {
  clientId: schema.text('Of the developer’s application in SP-API.'),
  clientSecret: schema.text('Shown when it is made.'),
  expiresAt: schema.instant,
});

const showSecret = ({ clientId, clientSecret: secret, secretExpiresAt }: Application) => ({
  clientId,
  clientSecret: secret,
  expiresAt: iso(secretExpiresAt),
});

interface NewDeveloperBody {
  id?: string;
  name: string;
  contact?: string;
  status?: DeveloperStatus;
  roles?: string[] | null;
  regions?: string[] | null;
  ownSellerId?: string | null;
}

function create(world: World, { id, ownSellerId, ...body }: NewDeveloperBody): Developer {
  if (id !== undefined && findDeveloper(world, dashed(id)))
    throw conflict(`There is a developer ${dashed(id)} already.`);
  const ownSeller = ownSellerId ? sellerNamed(world, ownSellerId, '/ownSellerId').id : null;
  return createDeveloper(world, { ...body, ownSeller, ...(id !== undefined && { developerId: dashed(id) }) });
}

/** Developers and where their registration stands. */
export const developers: Resource = {
  tag: 'developers',
  settles: true,
  schemas: [developer, clientSecret],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/developers',
      id: 'listDevelopers',
      summary: 'All developers',
      query: schema.paging,
      answer: schema.listOf('Developer'),
      run: ({ world, query }) =>
        pageOf(listDevelopers(world), (each) => each.developerId, query, show(world)),
    }),
    route<{ body: NewDeveloperBody }>({
      method: 'POST',
      path: '/developers',
      id: 'createDeveloper',
      summary: 'Registers a developer; an id is made up where none is given',
      body: schema.object(
        {
          id: developerId,
          name: schema.nonEmpty,
          contact: schema.text(),
          status,
          roles: schema.orNull(roles),
          regions: schema.orNull(regions),
          ownSellerId: schema.orNull(schema.nonEmpty),
        },
        ['name'],
      ),
      status: 201,
      answer: schema.ref('Developer'),
      refusals: [409],
      run: ({ world, body }) => show(world)(create(world, body)),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/developers/:id',
      id: 'getDeveloper',
      summary: 'One developer',
      params: { id: named },
      answer: schema.ref('Developer'),
      run: ({ world, params }) => show(world)(developerAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: { status: DeveloperStatus } }>({
      method: 'PATCH',
      path: '/developers/:id',
      id: 'updateDeveloper',
      summary: 'Approves, refuses or suspends a developer',
      params: { id: named },
      body: schema.object({ status }, ['status']),
      answer: schema.ref('Developer'),
      run({ world, params, body }) {
        setDeveloperStatus(world, developerAt(world, params.id), body.status);
        return show(world)(developerAt(world, params.id));
      },
    }),
    route<{ params: { id: string }; body: { reason?: string } }>({
      method: 'POST',
      path: '/developers/:id/suspend',
      id: 'suspendDeveloper',
      summary: 'Suspends a developer for sharing its keys, and deactivates them with the reason',
      params: { id: named },
      body: schema.object({
        reason: schema.described(schema.nonEmpty, 'Why; that the keys were shared, if not given.'),
      }),
      answer: schema.ref('Developer'),
      run({ world, params, body }) {
        suspendWithKeys(world, developerAt(world, params.id), body.reason ?? 'shared');
        return show(world)(developerAt(world, params.id));
      },
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/developers/:id/client-secret/rotate',
      id: 'rotateClientSecret',
      summary: 'Makes a new client secret of SP-API, for 180 days; the old one works for seven days more',
      params: { id: named },
      body: schema.object({}),
      answer: schema.ref('ClientSecret'),
      run({ world, params }) {
        const { id } = developerAt(world, params.id);
        return showSecret(rotateClientSecret(world, applicationOfDeveloper(world, id)));
      },
    }),
  ],
};
