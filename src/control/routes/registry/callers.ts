import type { FastifyRequest } from 'fastify';
import { findDemoCaller } from '../../../registry/demo-caller.js';
import type { DemoCaller } from '../../../registry/demo-caller.js';
import { atServer, spApiCallerOf } from '../../../registry/sp-api-caller.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import { callersOf } from '../../../realms/sandbox-callers.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const credentialFields = [
  'accessKeyId',
  'secretKey',
  'developerId',
  'sellerId',
  'authToken',
  'marketplaceId',
];
const credentials = schema.object(
  Object.fromEntries(credentialFields.map((name) => [name, schema.text()])),
  credentialFields,
);

const SP_API_FIELDS = ['endpoint', 'tokenUrl', 'clientId', 'clientSecret', 'refreshToken'];
const spApi = schema.object(
  Object.fromEntries(SP_API_FIELDS.map((name) => [name, schema.text()])),
  SP_API_FIELDS,
);

/** Who can call in a world, with all that a client needs to do so. */
export const callerFields = {
  spApi: { ...spApi, type: ['object', 'null'], description: 'The same caller in SP-API.' },
  credentials: { ...credentials, type: ['object', 'null'] },
  callers: {
    type: 'object',
    description: 'By the names that the scenario gives to its keys and authorizations.',
    additionalProperties: schema.object(
      {
        credentials,
        spApi,
        expect: schema.text('What becomes of its calls: ok, or the code of a refusal.'),
        expectStatus: schema.integer(100, 599),
        expectMessage: schema.text(),
        host: schema.text('The MWS host that it has to call.'),
      },
      ['credentials'],
    ),
  },
};

/** @param url of the server, as whoever asks has reached it. */
export function showCallers({ world, origin }: LoadedRealm, url: string) {
  const spApiOf = (caller: DemoCaller) => {
    const found = spApiCallerOf(world, caller);
    return found && atServer(url, found);
  };
  const demo = findDemoCaller(world);
  const callers = Object.entries(callersOf(world, origin.scenario)).map(([name, caller]) => {
    const inSpApi = spApiOf(caller.credentials);
    return [name, { ...caller, ...(inSpApi && { spApi: inSpApi }) }];
  });
  return {
    credentials: demo ?? null,
    spApi: (demo && spApiOf(demo)) ?? null,
    callers: Object.fromEntries(callers) as Record<string, object>,
  };
}

/** Where whoever asks has reached the server. */
export const urlOf = ({ raw, headers }: FastifyRequest): string =>
  `${'encrypted' in raw.socket ? 'https' : 'http'}://${headers.host ?? 'localhost'}`;

/** The credentials of a world, for tests that did not start it. */
export const callers: Resource = {
  tag: 'sandboxes',
  schemas: [schema.resource('Callers', callerFields)],
  routes: [
    route({
      method: 'GET',
      path: '/callers',
      id: 'getCallers',
      summary: 'The credentials of everyone whom the scenario names, the demo caller first',
      answer: schema.ref('Callers'),
      run: ({ realm, request }) => showCallers(realm, urlOf(request)),
    }),
  ],
};
